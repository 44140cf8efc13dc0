import { timingSafeEqual } from 'node:crypto'
import { sha256, utf8, type Bytes } from '#core/bytes.ts'

/** The code that lets somebody found the school: printed at the start, kept in memory only. */
export interface SetUpCode {
  /** Three groups of four, for the person at the terminal. */
  readonly text: string
  /** Whether `typed` is this code, however it is grouped and in whichever case. */
  readonly fits: (typed: string) => boolean
}

/** Crockford's alphabet: no letter in it looks like a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new code of 60 random bits. */
export function newSetUpCode(random: (bytes: number) => Bytes): SetUpCode {
  const characters = Array.from(random(12), (byte) => alphabet.charAt(byte & 31)).join('')
  const expected = sha256(utf8(characters))
  return {
    text: [0, 4, 8].map((from) => characters.slice(from, from + 4)).join('-'),
    fits: (typed) => timingSafeEqual(sha256(utf8(plain(typed))), expected),
  }
}

/** `typed` without groups, with the letters that Crockford reads as digits. */
const plain = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
