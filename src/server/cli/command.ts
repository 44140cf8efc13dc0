import type { Config } from '../config.ts'
import type { World } from '../world.ts'

/** What a command works with. */
export interface Shell {
  readonly config: Config
  readonly world: Pick<World, 'clock' | 'random'>
  /** The `package.json` of Senim. */
  readonly packageFile: URL
  /** Prints one line for the person at the terminal. */
  readonly print: (line: string) => void
}

/** A command of the command line. */
export interface Command {
  /** Names of its arguments, in capitals. */
  readonly takes: readonly string[]
  /** What it does, in one line. */
  readonly does: string
  /**
   * @returns the exit code: 0 when all is well.
   * @throws StartRefused when it cannot do it; the message says why.
   */
  run(shell: Shell, ...args: readonly string[]): Promise<number>
}
