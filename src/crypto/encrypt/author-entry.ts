import { toBase64url, type Bytes } from '#core/bytes.ts'
import type { ThreadContent } from '#core/contract/sealed.ts'
import { labels } from '#core/labels.ts'
import { derive } from './derive.ts'
import { padJson } from './pad.ts'
import { associate, seal } from './symmetric.ts'
import type { ThreadPlace } from './thread-content.ts'

/** What the content of an author's entry is bound to. */
export const authorEntryAssociate = ({ school, thread }: ThreadPlace): Bytes =>
  associate(labels.authorEntry, { v: 1, school, thread })

/** The key of the author's entries. @param answers - from the letter, or of the receipt keys. */
export const authorEntryKeyOf = (answers: Bytes): Bytes => derive(answers, labels.authorEntry)

/**
 * Encrypts the author's own entry ("I have read it", "it helped") for the readers of the letter, who
 * have `answers` from it. The author has no T, so that a found code does not open the thread.
 *
 * @param data - what only people read, if the entry says more than itself.
 */
export async function sealAuthorEntry(
  answers: Bytes,
  place: ThreadPlace,
  entry: ThreadContent['entry'],
  salt: Bytes,
  data?: unknown,
): Promise<Bytes> {
  const said = data === undefined ? {} : { data }
  const content: ThreadContent = { v: 1, entry, salt: toBase64url(salt), ...said }
  return seal(authorEntryKeyOf(answers), padJson(content, 1024).padded, authorEntryAssociate(place))
}
