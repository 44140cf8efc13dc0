import { pino } from 'pino'
import type { World } from '../world.ts'
import type { LogLevel } from './levels.ts'

/** What broke, without anything that somebody typed or sent. */
export interface TroubleLine {
  /** Stands on the page of whoever met it. */
  readonly id: string
  /** Method and first part of the address, or the name of a job. */
  readonly where: string
  /** Name and code of the error and of what caused it, never a message: it can quote its input. */
  readonly error: readonly string[]
  /** Where in the program it was thrown. */
  readonly at: readonly string[]
}

/**
 * The program's own log: one line of JSON for each of these events, and for no other. There is no
 * line for a request: it would say when somebody was here, and when a letter came.
 */
export interface ProgramLog {
  readonly started: (versions: readonly string[]) => void
  readonly stopped: () => void
  readonly trouble: (line: TroubleLine) => void
  /** A job ended; `where` is its name. */
  readonly jobRan: (where: string) => void
}

/** Names under which something secret could be handed on by mistake; their values are not written. */
const secretNames = ['authorization', 'body', 'code', 'email', 'headers', 'ip', 'letter', 'message']
const moreSecretNames = ['name', 'password', 'path', 'query', 'secret', 'text', 'token', 'url']
const secretPaths = [...secretNames, ...moreSecretNames].flatMap((name) => [name, `*.${name}`])

/**
 * The log, written by `write`, one whole line at a time.
 *
 * @param write - takes a line with its line feed; it must not be lost when the process ends.
 */
export function programLog(
  level: LogLevel,
  write: (line: string) => void,
  clock: World['clock'],
): ProgramLog {
  const log = pino(
    {
      level,
      // Neither process nor host: the name of a machine is often that of a person.
      base: null,
      timestamp: () => `,"time":"${new Date(clock() * 1000).toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: secretPaths, censor: 'redacted' },
    },
    { write },
  )
  return {
    started: (versions) => log.info({ event: 'started', versions }),
    stopped: () => log.info({ event: 'stopped' }),
    trouble: (line) => log.error({ event: 'trouble', ...line }),
    jobRan: (where) => log.debug({ event: 'job', where }),
  }
}
