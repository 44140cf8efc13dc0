import type * as v from 'valibot'
import { MemberId, ThreadId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'

/** A note among the readers; the author never sees it. It changes no state. */
export const NoteAdded = entrySchema('note-added', MemberId, { thread: ThreadId })
export type NoteAdded = v.InferOutput<typeof NoteAdded>
