import { generateDemo } from './generate.ts'

/*
 * A program of its own, which the server starts: `node main.js FOLDER HOST`. It prints the per cent
 * done, one number a line, and nothing else.
 */
const [folder, host] = process.argv.slice(2)
if (folder === undefined || host === undefined) throw new Error('usage: main.js FOLDER HOST')

let shown = -1
await generateDemo({
  folder,
  host,
  now: Math.floor(Date.now() / 1000),
  onProgress: (percent) => {
    if (percent > shown) process.stdout.write(`${percent}\n`)
    shown = percent
  },
})
