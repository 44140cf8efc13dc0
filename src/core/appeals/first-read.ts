import type * as v from 'valibot'
import { MemberId, ThreadId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import type { ThreadState } from './thread.ts'

/** Somebody read the letter for the first time: its author sees "seen". */
export const LetterFirstRead = entrySchema('letter-first-read', MemberId, { thread: ThreadId })
export type LetterFirstRead = v.InferOutput<typeof LetterFirstRead>

/** Why a reading is not written down. */
export type FirstReadRefusal = 'not-opened' | 'already-read'

/** Why `entry` is refused, or null. */
export function refuseFirstRead(thread: ThreadState, isOpened: boolean): FirstReadRefusal | null {
  if (!isOpened) return 'not-opened'
  return thread.firstRead === null ? null : 'already-read'
}

/** The thread with its first reading. */
export const foldFirstRead = (thread: ThreadState, entry: LetterFirstRead): ThreadState => ({
  ...thread,
  firstRead: { by: entry.by, on: entry.on },
})
