import { fromUtf8, sameBytes, utf8, type Bytes } from '../bytes.ts'

/**
 * What can be hashed and signed: strings in NFC, whole numbers to ±(2^53 − 1), booleans, arrays and
 * plain objects. An absent property is left out, never `null` or `undefined`. Object types must be
 * declared with `type`: TypeScript gives an `interface` no index signature.
 */
export type CanonicalValue =
  | string
  | number
  | boolean
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue }

/** Arrays and objects inside one another, at most; a deeper value is refused. */
export const maxDepth = 32

/**
 * The one text of `value`: JSON without spaces, keys in the order of their UTF-16 code units.
 *
 * @throws TypeError naming the rule that `value` breaks, never the value itself.
 * @see RFC 8785 §3.2, with numbers restricted to integers
 */
export const canonical = (value: CanonicalValue): string => write(value, 0)

/** The canonical text of `value` in UTF-8, as it is hashed. @throws TypeError as `canonical` does. */
export const canonicalBytes = (value: CanonicalValue): Bytes => utf8(canonical(value))

/**
 * The value that `bytes` write.
 *
 * @throws SyntaxError when `bytes` are not exactly the canonical text of a value: spaces, another
 *   order, a key twice, a fraction, a byte order mark.
 */
export function parseCanonical(bytes: Uint8Array): CanonicalValue {
  const value = read(bytes)
  if (value === undefined) throw new SyntaxError('not canonical JSON')
  return value
}

function read(bytes: Uint8Array): CanonicalValue | undefined {
  try {
    // JSON.parse promises nothing about its result; `canonicalBytes` then looks at every part of it.
    const value: CanonicalValue = JSON.parse(fromUtf8(bytes))
    return sameBytes(canonicalBytes(value), bytes) ? value : undefined
  } catch (error) {
    // Not kept as a cause: the message of JSON.parse quotes what it read, and that may be a secret.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    throw error
  }
}

function write(value: unknown, depth: number): string {
  if (depth > maxDepth) throw new TypeError(`canonical JSON is at most ${maxDepth} levels deep`)
  if (typeof value === 'string') return writeString(value)
  if (typeof value === 'number') return writeInteger(value)
  if (typeof value === 'boolean') return String(value)
  // Array.from and not map: map would skip the holes of a sparse array instead of refusing them.
  if (Array.isArray(value)) {
    return `[${Array.from(value, (item: unknown) => write(item, depth + 1)).join(',')}]`
  }
  if (isPlainObject(value)) {
    const members = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${writeString(key)}:${write(member, depth + 1)}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError('canonical JSON holds strings, integers, booleans, arrays and plain objects')
}

function writeString(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('canonical strings are well-formed Unicode')
  if (text !== text.normalize('NFC')) throw new TypeError('canonical strings are in NFC')
  return JSON.stringify(text)
}

function writeInteger(number: number): string {
  if (!Number.isSafeInteger(number)) {
    throw new TypeError('canonical numbers are whole and at most 2^53 - 1 away from zero')
  }
  return JSON.stringify(number)
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
