import { concat, type Bytes } from '#core/bytes.ts'
import { labelled, type Label } from '#core/labels.ts'
import { canonicalBytes, type CanonicalValue } from '#core/log/canonical.ts'
import { randomBytes } from './random.ts'
import { nonceBytes, sealVersion } from './sizes.ts'

/** What `seal` and `open` must agree on besides the key: `label` and, in RFC 8785, `context`. */
export const associate = (label: Label, context: CanonicalValue): Bytes =>
  labelled(label, canonicalBytes(context))

/**
 * AES-256-GCM: `0x01 ‖ nonce ‖ ciphertext ‖ tag`, the nonce random.
 *
 * @param key - 32 bytes, used for fewer than 2^32 texts.
 * @see NIST SP 800-38D §8.3
 */
export async function seal(key: Bytes, text: Bytes, associated: Bytes): Promise<Bytes> {
  const nonce = randomBytes(nonceBytes)
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: associated },
    aes,
    text,
  )
  return concat(Uint8Array.of(sealVersion), nonce, new Uint8Array(sealed))
}
