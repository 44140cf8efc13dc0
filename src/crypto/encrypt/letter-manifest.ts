import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { Hash } from '#core/ids.ts'
import { canonicalBytes } from '#core/log/canonical.ts'

/**
 * The bytes whose SHA-256 is H(content) of `letter-received`: one hash binds every slot, the body and
 * the attached parts.
 *
 * @param parts - SHA-256 of each attached part.
 */
export const letterManifest = (
  slots: readonly Bytes[],
  body: Bytes,
  parts: readonly Hash[] = [],
): Bytes =>
  canonicalBytes({
    v: 1,
    slots: slots.map((slot) => toBase64url(sha256(slot))),
    body: toBase64url(sha256(body)),
    parts,
  })
