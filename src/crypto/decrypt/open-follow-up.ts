import type { Bytes } from '#core/bytes.ts'
import { FollowUpBody } from '#core/contract/sealed.ts'
import { EnvelopeError } from '../encrypt/envelope-error.ts'
import { bucketOfFollowUp } from '../encrypt/sizes.ts'
import { decryptWith } from './age.ts'
import { readJson } from './open.ts'

/**
 * Opens what an author added to a letter.
 *
 * @param identity - `threadIdentity` of the letter.
 * @throws EnvelopeError `not-for-you`, `unknown-version` or `damaged`.
 */
export async function openFollowUp(identity: string, content: Bytes): Promise<FollowUpBody> {
  if (bucketOfFollowUp(content.length) === null) throw new EnvelopeError('damaged')
  return readJson(FollowUpBody, await decryptWith(identity, content))
}
