import { fromBase64url } from '#core/bytes.ts'
import type { Hash } from '#core/ids.ts'

/** The first `bytes` bytes of a hash in hexadecimal, in groups of two bytes: `9f3c 41ab`. */
export function fingerprint(hash: Hash, bytes = 4): string {
  const digits = Array.from(fromBase64url(hash).subarray(0, bytes), (byte) =>
    byte.toString(16).padStart(2, '0'),
  )
  return digits
    .map((pair, index) => (index % 2 === 1 ? `${pair} ` : pair))
    .join('')
    .trim()
}
