import type { Bytes } from '#core/bytes.ts'
import { ThreadContent } from '#core/contract/sealed.ts'
import { authorEntryAssociate, authorEntryKeyOf } from '../encrypt/author-entry.ts'
import { threadAssociate, type ThreadPlace } from '../encrypt/thread-content.ts'
import { open, readJson } from './open.ts'

/**
 * Opens what a member wrote about a letter.
 *
 * @param entriesKey - T. @see letter-key.ts
 * @throws EnvelopeError `unknown-version` or `damaged`.
 */
export const openThreadContent = async (
  entriesKey: Bytes,
  place: ThreadPlace,
  content: Bytes,
): Promise<ThreadContent> =>
  readJson(ThreadContent, await open(entriesKey, content, threadAssociate(place)))

/**
 * Opens an own entry of the author ("I have read it").
 *
 * @param answers - from the body of the letter.
 * @throws EnvelopeError `unknown-version` or `damaged`.
 */
export const openAuthorEntry = async (
  answers: Bytes,
  place: ThreadPlace,
  content: Bytes,
): Promise<ThreadContent> =>
  readJson(
    ThreadContent,
    await open(authorEntryKeyOf(answers), content, authorEntryAssociate(place)),
  )
