import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Bytes } from '#core/bytes.ts'
import { labelled, labels } from '#core/labels.ts'
import type { CanonicalValue } from '#core/log/canonical.ts'
import { entryHash } from '#core/log/entry.ts'

/**
 * The author's mark under an own entry: HMAC-SHA256 over the claim and the hash of its content, 32
 * bytes. Only the holder of the code can make or check it.
 *
 * @param key - `mac` of the receipt keys.
 * @param claim - the entry as the author knows it: without what the server fills in when the letter
 *   comes into the log (`on`, and `at` in the header).
 * @see RFC 2104
 */
export const authorMac = (key: Bytes, claim: CanonicalValue, contentHash: Bytes): Bytes =>
  new Uint8Array(hmac(sha256, key, labelled(labels.letterClaim, entryHash(claim), contentHash)))
