import type { Bytes } from '#core/bytes.ts'
import { AuthorCopy, ReturnBox } from '#core/contract/sealed.ts'
import { authorCopyAssociate, authorCopyKeyOf, type AnswerPlace } from '../encrypt/author-copy.ts'
import { EnvelopeError } from '../encrypt/envelope-error.ts'
import { returnBoxAssociate } from '../encrypt/return-box.ts'
import { open, readJson } from './open.ts'

/**
 * Opens what the author gets back for the code.
 *
 * @param key - `box` of the receipt keys.
 * @throws EnvelopeError `wrong-key` when it is another code's or was changed; `unknown-version`.
 */
export const openReturnBox = async (key: Bytes, box: Bytes): Promise<ReturnBox> =>
  readJson(ReturnBox, await open(key, box, returnBoxAssociate(), 'wrong-key'))

/**
 * Opens the author's copy of an answer.
 *
 * @param answers - of the receipt keys.
 * @throws EnvelopeError `unknown-version`; `damaged` when it was changed or belongs elsewhere.
 */
export async function openAuthorCopy(
  answers: Bytes,
  place: AnswerPlace,
  sealed: Bytes,
): Promise<AuthorCopy> {
  const padded = await open(authorCopyKeyOf(answers), sealed, authorCopyAssociate(place))
  const copy = readJson(AuthorCopy, padded)
  if (copy.thread !== place.thread || copy.answer !== place.answer) {
    throw new EnvelopeError('damaged')
  }
  return copy
}
