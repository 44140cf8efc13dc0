import { toBase64url, type Bytes } from '#core/bytes.ts'
import type { ThreadContent } from '#core/contract/sealed.ts'
import type { SchoolId, ThreadId } from '#core/ids.ts'
import { labels } from '#core/labels.ts'
import { padJson } from './pad.ts'
import { associate, seal } from './symmetric.ts'

/** Where a sealed content belongs. */
export interface ThreadPlace {
  readonly school: SchoolId
  readonly thread: ThreadId
}

/** What a content under T is bound to. */
export const threadAssociate = ({ school, thread }: ThreadPlace): Bytes =>
  associate(labels.entryContent, { v: 1, school, thread })

/**
 * Encrypts what a member writes about a letter, together with the entry itself.
 *
 * @param entriesKey - T. @see letter-key.ts
 * @param salt - of the entry's leaf, 32 bytes.
 * @param data - what only people read, by the entry's kind.
 * @throws EnvelopeError `too-large` when it does not fit into the largest bucket.
 */
export async function sealThreadContent(
  entriesKey: Bytes,
  place: ThreadPlace,
  entry: ThreadContent['entry'],
  salt: Bytes,
  data?: unknown,
): Promise<Bytes> {
  const content: ThreadContent = { v: 1, entry, salt: toBase64url(salt), data }
  return seal(entriesKey, padJson(content, 1024).padded, threadAssociate(place))
}
