import type { Bytes } from '#core/bytes.ts'
import type { EntryId } from '#core/ids.ts'
import { labels } from '#core/labels.ts'
import { derive } from './derive.ts'

/** Salt of the leaf of a follow-up. @param counter - 1 for the thread's first. */
export const followUpSalt = (saltKey: Bytes, counter: number): Bytes =>
  derive(saltKey, labels.authorSalt, ['follow-up', String(counter)])

/** Salt of the leaf of "I have read it". */
export const answerReadSalt = (saltKey: Bytes, answer: EntryId): Bytes =>
  derive(saltKey, labels.authorSalt, ['answer-read', answer])

/** Salt of the leaf of the letter itself. */
export const letterSalt = (saltKey: Bytes): Bytes => derive(saltKey, labels.authorSalt, ['letter'])
