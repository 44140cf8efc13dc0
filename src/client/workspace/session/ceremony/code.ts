import { fromBase64url, sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import { hash, type Hash } from '#core/ids.ts'
import { labelled, labels } from '#core/labels.ts'
import type { Person } from '#core/school/roster.ts'

/** Digits that all read aloud. */
const codeDigits = 16

/**
 * The commitment to a nonce that is still secret: it binds the roster, the person and the person's
 * keys as well.
 *
 * @param nonce - 32 random bytes.
 * @see docs/formats/roster.md
 */
export const commitmentTo = (
  proposal: Hash,
  { id, recipient, signingKey }: Pick<Person, 'id' | 'recipient' | 'signingKey'>,
  nonce: Bytes,
): Hash =>
  hash(
    toBase64url(
      sha256(
        labelled(
          labels.ceremonyCommitment,
          fromBase64url(proposal),
          fromBase64url(id),
          nonce,
          fromBase64url(recipient),
          fromBase64url(signingKey),
        ),
      ),
    ),
  )

/**
 * The code of a ceremony: 16 decimal digits in groups of four.
 *
 * @param nonces - 32 bytes of everyone, in the order of the roster's people.
 * @see docs/formats/roster.md
 */
export function ceremonyCode(proposal: Hash, nonces: readonly Bytes[]): string {
  const digest = sha256(labelled(labels.ceremonyCode, fromBase64url(proposal), ...nonces))
  const number = digest.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  // 2^256 is no multiple of 10^16, but so much larger that no digit is likelier by even 2^-200.
  const digits = (number % 10n ** BigInt(codeDigits)).toString().padStart(codeDigits, '0')
  return digits.replace(/(\d{4})(?!$)/g, '$1 ')
}
