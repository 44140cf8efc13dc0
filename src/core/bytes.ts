import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'

/** Bytes with a buffer of their own, as WebCrypto and the file APIs want them. */
export type Bytes = Uint8Array<ArrayBuffer>

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const valueOf = new Map(Array.from(alphabet, (character, value) => [character, value]))

/** `bytes` as base64url without padding. @see RFC 4648 §5 */
export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const group = (a << 16) | (b << 8) | c
    const characters = Math.min(bytes.length - i, 3) + 1
    for (let n = 0; n < characters; n++) text += alphabet.charAt((group >> (18 - 6 * n)) & 63)
  }
  return text
}

/**
 * The bytes that `text` writes in base64url without padding.
 *
 * @throws SyntaxError for a foreign character, an impossible length or stray bits at the end:
 *   each byte string has exactly one text.
 * @see RFC 4648 §5
 */
export function fromBase64url(text: string): Bytes {
  const length = Math.floor((text.length * 3) / 4)
  const bytes = new Uint8Array(length)
  let bits = 0
  let held = 0
  let at = 0
  for (const character of text) {
    const value = valueOf.get(character)
    if (value === undefined) throw new SyntaxError('not base64url')
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 0xff
    }
  }
  if (text.length % 4 === 1 || (held & ((1 << bits) - 1)) !== 0)
    throw new SyntaxError('not base64url')
  return bytes
}

/** `bytes` as standard base64 with padding, as C2SP notes want it. @see RFC 4648 §4 */
export function toBase64(bytes: Uint8Array): string {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/')
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}

/**
 * The bytes that `text` writes in standard base64 with padding.
 *
 * @throws SyntaxError as `fromBase64url` does, and for padding that is missing or too long.
 * @see RFC 4648 §4
 */
export function fromBase64(text: string): Bytes {
  if (text.length % 4 !== 0 || /[-_]/.test(text)) throw new SyntaxError('not base64')
  return fromBase64url(
    text
      .replace(/={1,2}$/, '')
      .replaceAll('+', '-')
      .replaceAll('/', '_'),
  )
}

/** `text` in UTF-8. */
export const utf8 = (text: string): Bytes => encoder.encode(text)

/** The text that `bytes` hold in UTF-8, all of it. @throws TypeError when they are not valid UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes)

/** All `parts` one after the other. */
export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Whether `a` and `b` hold the same bytes; the time taken depends on their length only. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (const [i, byte] of a.entries()) difference |= byte ^ (b[i] ?? 0)
  return difference === 0
}

/** SHA-256 of all `parts` one after the other: 32 bytes. @see FIPS 180-4 */
export const sha256 = (...parts: readonly Uint8Array[]): Bytes =>
  new Uint8Array(nobleSha256(concat(...parts)))

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
