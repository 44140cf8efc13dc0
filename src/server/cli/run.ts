import { configFrom } from '../config.ts'
import { StartRefused } from '../start-refused.ts'
import { backup } from './backup.ts'
import type { Command, Shell } from './command.ts'
import { doctor } from './doctor.ts'
import { rebuild } from './rebuild.ts'
import { rehearse } from './rehearse.ts'
import { restore } from './restore.ts'
import { wipeDemoCommand } from './wipe-demo.ts'

const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({ backup, rehearse, restore, rebuild, doctor, 'wipe-demo': wipeDemoCommand }),
)

/**
 * Runs one command.
 *
 * @param args - the name of the command and its arguments.
 * @returns the exit code: 0 when all is well, 1 when something is wrong, 2 when it was not understood.
 */
export async function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  shell: Omit<Shell, 'config'>,
): Promise<number> {
  const [name = '', ...rest] = args
  const command = commands.get(name)
  if (command === undefined || rest.length !== command.takes.length) {
    for (const line of usage()) shell.print(line)
    return ['', 'help', '--help'].includes(name) ? 0 : 2
  }
  try {
    return await command.run({ ...shell, config: configFrom(env) }, ...rest)
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    shell.print(error.message)
    return 1
  }
}

function usage(): readonly string[] {
  const lines = Array.from(
    commands,
    ([name, { takes, does }]) => `  ${['senim', name, ...takes].join(' ').padEnd(22)} ${does}`,
  )
  return ['The command line of a Senim server. It reads the same settings as the server.', ...lines]
}
