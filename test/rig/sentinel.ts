import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A marked text as it could hide in bytes: UTF-8, both UTF-16, hexadecimal, percent-encoding, JSON
 * escapes, and base64 of both alphabets at each of the three places where a triple can begin.
 */
export function disguisesOf(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text, 'utf8')
  const utf16 = Buffer.from(text, 'utf16le')
  const swapped = Buffer.from(utf16).swap16()
  const percent = utf8.toString('hex').replaceAll(/../g, (byte) => `%${byte}`)
  const escaped = text.replaceAll(
    /[^\u0020-\u007e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const texts = [
    utf8.toString('hex'),
    utf8.toString('hex').toUpperCase(),
    percent,
    percent.toUpperCase(),
    encodeURIComponent(text),
    escaped,
    ...[utf8, utf16].flatMap(base64Cores),
  ]
  return [utf8, utf16, swapped, ...texts.map((one) => Buffer.from(one, 'latin1'))]
}

/** The names of the `hiding` places whose bytes hold one of `secrets` in any disguise. */
export function findSecrets(
  secrets: readonly string[],
  hiding: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const needles = secrets.flatMap(disguisesOf)
  return [...hiding].flatMap(([name, bytes]) =>
    needles.some((needle) => bytes.includes(needle)) ? [name] : [],
  )
}

/** Every file under `folder`, by its path there. */
export function filesUnder(folder: string, below = ''): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>()
  for (const name of readdirSync(join(folder, below))) {
    const path = join(below, name)
    const stats = statSync(join(folder, path), { throwIfNoEntry: false })
    if (stats?.isDirectory())
      for (const [file, bytes] of filesUnder(folder, path)) found.set(file, bytes)
    else if (stats?.isFile()) found.set(path, readFileSync(join(folder, path)))
  }
  return found
}

/** What stays the same of the base64 of `bytes` whatever stands before and after them. */
function base64Cores(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes])
    const whole = padded.subarray(0, padded.length - (padded.length % 3)).toString('base64')
    const core = whole.slice(before === 0 ? 0 : 4)
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')]
  })
}
