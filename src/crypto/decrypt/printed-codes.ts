import type { Bytes } from '#core/bytes.ts'
import { randomBytes } from '../encrypt/random.ts'

/** Crockford's alphabet: no I, L, O, U. @see https://www.crockford.com/base32.html */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** What a hand or a Cyrillic keyboard makes of these characters. */
const lookAlikes = new Map(
  Object.entries({
    O: '0',
    I: '1',
    L: '1',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: '0',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: '1',
  }),
)

/** A secret that is printed: how many bytes, and how its characters stand on paper. */
export interface PrintedSecret {
  readonly bytes: number
  readonly groups: readonly number[]
}

/** The key card: 128 bits in 26 characters, two lines of 13. */
export const keyCard: PrintedSecret = { bytes: 16, groups: [4, 4, 5, 4, 4, 5] }

/** The recovery sheet: 160 bits in 32 characters. */
export const recoverySheet: PrintedSecret = { bytes: 20, groups: [4, 4, 4, 4, 4, 4, 4, 4] }

/** A new secret of this kind. */
export const newPrintedSecret = ({ bytes }: PrintedSecret): Bytes => randomBytes(bytes)

/**
 * `secret` as groups of characters; bits that are missing at the end are zero.
 *
 * @throws RangeError when it has another length than its kind.
 */
export function printSecret(kind: PrintedSecret, secret: Bytes): readonly string[] {
  if (secret.length !== kind.bytes) throw new RangeError(`a secret of ${kind.bytes} bytes`)
  let characters = ''
  let held = 0
  let bits = 0
  for (const byte of secret) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    for (; bits >= 5; bits -= 5) characters += alphabet.charAt((held >> (bits - 5)) & 31)
  }
  if (bits > 0) characters += alphabet.charAt((held << (5 - bits)) & 31)
  let end = 0
  return kind.groups.map((length) => {
    end += length
    return characters.slice(end - length, end)
  })
}

/** The group that is typed back, so that nobody goes on without the paper in hand. */
export const lastGroup = (kind: PrintedSecret, secret: Bytes): string =>
  printSecret(kind, secret)[kind.groups.length - 1] ?? ''

/** Why typed characters cannot be such a secret. */
export type PrintedSecretRefusal = 'foreign-character' | 'too-short' | 'too-long' | 'mistyped'

/**
 * The secret that somebody typed: small letters, spaces, dashes and look-alikes are forgiven. There is
 * no check digit in it: a wrong character usually shows only when the wrap does not open.
 */
export function readSecret(
  kind: PrintedSecret,
  typed: string,
): { readonly secret: Bytes } | { readonly refusal: PrintedSecretRefusal } {
  const characters = tidy(typed)
  const length = kind.groups.reduce((sum, group) => sum + group, 0)
  const secret = new Uint8Array(kind.bytes)
  let held = 0
  let bits = 0
  let at = 0
  for (const character of characters) {
    const value = alphabet.indexOf(character)
    if (value < 0) return { refusal: 'foreign-character' }
    held = ((held << 5) | value) & 0xfff
    bits += 5
    if (bits >= 8 && at < secret.length) {
      bits -= 8
      secret[at++] = (held >> bits) & 0xff
    }
  }
  if (characters.length < length) return { refusal: 'too-short' }
  if (characters.length > length) return { refusal: 'too-long' }
  return (held & ((1 << bits) - 1)) === 0 ? { secret } : { refusal: 'mistyped' }
}

/** Whether `typed` is `group`, as forgiving as the reading of a whole secret. */
export const isGroup = (typed: string, group: string): boolean => tidy(typed) === group

const tidy = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}]/gu, '')
    .replace(/./gu, (character) => lookAlikes.get(character) ?? character)
