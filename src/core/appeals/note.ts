import type * as v from 'valibot'
import { MemberId, ThreadId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'

/** A note among the readers; the author never sees it. It changes no state. */
export const NoteAdded = entrySchema('note-added', MemberId, { thread: ThreadId })
export type NoteAdded = v.InferOutput<typeof NoteAdded>

/** Why a note is refused. */
export type NoteRefusal = 'not-opened'

/** Why a note is refused, or null: nobody knows yet of a letter whose box was not opened. */
export const refuseNote = (isOpened: boolean): NoteRefusal | null =>
  isOpened ? null : 'not-opened'
