import type { Bytes } from '#core/bytes.ts'
import type { AuthorCopy } from '#core/contract/sealed.ts'
import type { EntryId } from '#core/ids.ts'
import { labels } from '#core/labels.ts'
import { derive } from './derive.ts'
import { padJson } from './pad.ts'
import { smallestLetter } from './sizes.ts'
import { associate, seal } from './symmetric.ts'
import type { ThreadPlace } from './thread-content.ts'

/** Where an author's copy belongs: `answer` is the entry `answer-sent`. */
export interface AnswerPlace extends ThreadPlace {
  readonly answer: EntryId
}

/** What an author's copy is bound to. */
export const authorCopyAssociate = ({ school, thread, answer }: AnswerPlace): Bytes =>
  associate(labels.authorCopy, { v: 1, school, thread, answer })

/** The key of the author's copies. @param answers - from the letter, or of the receipt keys. */
export const authorCopyKeyOf = (answers: Bytes): Bytes => derive(answers, labels.authorCopy)

/**
 * Encrypts an answer for the author of the letter: the receipt code opens it.
 *
 * @throws EnvelopeError `too-large` when it does not fit into the largest bucket.
 */
export const sealAuthorCopy = async (
  answers: Bytes,
  place: AnswerPlace,
  copy: AuthorCopy,
): Promise<Bytes> =>
  seal(authorCopyKeyOf(answers), padJson(copy, smallestLetter).padded, authorCopyAssociate(place))
