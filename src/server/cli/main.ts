import { randomBytes } from 'node:crypto'
import { runCommand } from './run.ts'

process.exitCode = await runCommand(process.argv.slice(2), process.env, {
  world: {
    clock: () => Math.floor(Date.now() / 1000),
    random: (bytes) => Uint8Array.from(randomBytes(bytes)),
  },
  packageFile: new URL('../../../package.json', import.meta.url),
  print: (line) => console.log(line),
})
