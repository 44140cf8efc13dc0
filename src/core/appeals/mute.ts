import type * as v from 'valibot'
import { MemberId, ThreadId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import type { ThreadState } from './thread.ts'

/**
 * A letter is put aside as junk, with a sealed reason that every reader sees. It keeps nobody busy
 * until it is taken up again; its author is not told.
 */
export const ThreadMuted = entrySchema('thread-muted', MemberId, { thread: ThreadId })
export type ThreadMuted = v.InferOutput<typeof ThreadMuted>

/** Why a letter may not be put aside. */
export type MuteRefusal = 'not-opened' | 'already-muted' | 'answer-is-owed'

/**
 * Why a letter may not be put aside, or null. Whoever has a number in the journal has a right to an
 * answer: the number is annulled first, or the answer given. @clause S0-40
 */
export function refuseMute(thread: ThreadState, isOpened: boolean): MuteRefusal | null {
  if (!isOpened) return 'not-opened'
  if (thread.muted !== null) return 'already-muted'
  return thread.registration !== null && thread.answers.length === 0 ? 'answer-is-owed' : null
}

/** The thread put aside. */
export const foldMute = (thread: ThreadState, entry: ThreadMuted): ThreadState => ({
  ...thread,
  muted: { by: entry.by, on: entry.on },
})

/** A letter that was put aside is taken up again, with a sealed reason. */
export const ThreadUnmuted = entrySchema('thread-unmuted', MemberId, { thread: ThreadId })
export type ThreadUnmuted = v.InferOutput<typeof ThreadUnmuted>

/** Why a letter cannot be taken up again. */
export type UnmuteRefusal = 'not-muted'

/** Why a letter cannot be taken up again, or null. */
export const refuseUnmute = (thread: ThreadState): UnmuteRefusal | null =>
  thread.muted === null ? 'not-muted' : null

/** The thread taken up again, as it was. */
export const foldUnmute = (thread: ThreadState): ThreadState => ({ ...thread, muted: null })
