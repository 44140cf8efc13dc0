import { toBase64url, type Bytes } from '#core/bytes.ts'
import type { ProgramLog } from './log/program-log.ts'

/** Says that something broke, and gives back the id under which the operator finds it. */
export type ReportTrouble = (where: string, error: unknown) => string

/** Frames of a stack that are written: enough to find the place. */
const maxFrames = 8
/** Causes behind an error that are looked at. */
const maxCauses = 4

/**
 * Writes one line per trouble: an id, the place, the error's name and code and where it was thrown.
 * Never its message: that of a database or a parser can quote what it was given.
 */
export function troubleReporter(
  log: Pick<ProgramLog, 'trouble'>,
  random: (bytes: number) => Bytes,
): ReportTrouble {
  return (where, error) => {
    const id = toBase64url(random(6))
    log.trouble({ id, where, error: causesOf(error).map(describe), at: framesOf(error) })
    return id
  }
}

/** The error and what caused it, one after the other. */
function causesOf(error: unknown): readonly unknown[] {
  const causes: unknown[] = []
  for (let one = error; one !== undefined && causes.length < maxCauses;) {
    causes.push(one)
    one = one instanceof Error ? one.cause : undefined
  }
  return causes
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return `${error.name}${code}`
}

/** Where the first cause was thrown, without its message: one of many lines can look like a place. */
function framesOf(error: unknown): readonly string[] {
  const innermost = causesOf(error).findLast((one) => one instanceof Error)
  if (!(innermost instanceof Error) || innermost.stack === undefined) return []
  const { message, stack } = innermost
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n')
  return frames
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, maxFrames)
    .map((line) => line.trim())
}
