import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url))
const startTimeoutMs = 30_000

/** Settings of the server that a test chooses. */
export interface SenimSettings {
  /** The folder for `SENIM_DATA`. */
  readonly data: string
  /** A PostgreSQL database; without it the server keeps SQLite in `data`. */
  readonly databaseUrl?: string
  /** A port of 127.0.0.1; without it any free one. */
  readonly port?: number
  /** Letters that one address may send per minute; without it what a school gets. */
  readonly floodPerMinute?: number
  /** Zero bits of each puzzle; without it 1, the least: a test does the work too. */
  readonly workBits?: number
  /** Letters that a box takes between two openings; without it what a school gets. */
  readonly boxLetters?: number
}

/** A built Senim, running in a process of its own. */
export interface Senim {
  /** Its address, without a slash at the end. */
  readonly origin: string
  readonly pid: number
  /** The code for founding the school; `null` when there is one already. */
  setUpCode(): string | null
  /** Everything it printed, both streams. */
  output(): string
  /** Asks it to end, and waits until it did. */
  stop(): Promise<void>
  /** Ends it in the middle of whatever it does, as a power cut would. */
  kill9(): Promise<void>
}

/**
 * Starts the built server and waits until it says where it is.
 *
 * @throws Error with its output when it ends or is silent instead.
 */
export async function startSenim(settings: SenimSettings): Promise<Senim> {
  const child = spawn(process.execPath, [main], {
    env: environmentFor(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const origin = await addressOf(child, lines)
  return {
    origin,
    pid: child.pid ?? 0,
    setUpCode: () => /Set-up code: (\S+)/.exec(lines.join('\n'))?.[1] ?? null,
    output: () => lines.join('\n'),
    stop: () => end(child, 'SIGTERM'),
    kill9: () => end(child, 'SIGKILL'),
  }
}

/** Only what the test chose: a setting of the person who runs the tests must not change them. */
function environmentFor(settings: SenimSettings): NodeJS.ProcessEnv {
  const { data, databaseUrl, floodPerMinute, boxLetters, workBits = 1, port = 0 } = settings
  return {
    PATH: process.env['PATH'],
    HOST: '127.0.0.1',
    PORT: String(port),
    SENIM_DATA: data,
    WORK_BITS: String(workBits),
    ...(boxLetters === undefined ? {} : { BOX_LETTERS: String(boxLetters) }),
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    ...(floodPerMinute === undefined ? {} : { FLOOD_PER_MINUTE: String(floodPerMinute) }),
  }
}

async function addressOf(child: ChildProcess, lines: string[]): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const giveUp = (what: string): void => {
    child.kill('SIGKILL')
    reject(new Error(`Senim ${what}:\n${lines.join('\n')}`))
  }
  const timer = setTimeout(() => giveUp('did not say where it is'), startTimeoutMs)
  const read = (line: string): void => {
    lines.push(line)
    const address = /http:\/\/localhost:\d+/.exec(line)?.[0]
    if (address !== undefined) resolve(address)
  }
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', read)
  }
  child.once('error', reject)
  child.once('close', () => giveUp('ended'))
  return promise.finally(() => clearTimeout(timer))
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
