import { toBase64url, type Bytes } from '#core/bytes.ts'

/** Says that something broke, and gives back the id under which the operator finds it. */
export type ReportTrouble = (where: string, error: unknown) => string

/**
 * Writes one line per trouble: an id, the place, the error's name and code and where it was thrown.
 * Never its message: that of a database or a parser can quote what it was given.
 */
export function troubleReporter(
  print: (line: string) => void,
  random: (bytes: number) => Bytes,
): ReportTrouble {
  return (where, error) => {
    const id = toBase64url(random(6))
    print(`trouble ${id} in ${where}: ${describe(error)}`)
    return id
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const frames = error.stack?.split('\n').filter((line) => /^ {4}at /.test(line)) ?? []
  const cause = error.cause === undefined ? '' : `\n  caused by ${describe(error.cause)}`
  return [`${error.name}${code}`, ...frames.slice(0, 8)].join('\n') + cause
}
