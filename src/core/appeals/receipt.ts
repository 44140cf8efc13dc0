import * as v from 'valibot'
import { BoxId, Hash, threadId, type EntryId, type ThreadId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import type { Position } from '../log/position.ts'
import type { ThreadState } from './thread.ts'

/** Sizes to which sealed texts are padded, in bytes: the log shows only which of them it was. */
export const buckets = [1024, 4096, 16_384, 65_536] as const
export const Bucket = v.picklist(buckets)
export type Bucket = v.InferOutput<typeof Bucket>

/** A letter came into the log: at an opening or a planned hour, in random order. */
export const LetterReceived = entrySchema('letter-received', v.literal('author'), {
  box: BoxId,
  bucket: Bucket,
  /** Attached parts. */
  parts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
  /** The roster for whose seats it was encrypted. */
  roster: Hash,
  /** Only for "danger now": the moment, in seconds since 1970 UTC. */
  at: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
})
export type LetterReceived = v.InferOutput<typeof LetterReceived>

/**
 * The part of a received entry that its author knows when sending. The day and, for "danger now",
 * the moment are the server's, at the merge; the author's MAC is over this.
 */
export function claimOf<E extends { readonly on: unknown; readonly header: object }>(entry: E) {
  const { on: _, header, ...rest } = entry
  const claimed = Object.fromEntries(Object.entries(header).filter(([key]) => key !== 'at'))
  return { ...rest, header: claimed }
}

/** The thread that a letter begins; its id is the letter's. */
export const foldLetterReceived = (entry: LetterReceived, position: Position): ThreadState => ({
  thread: threadOf(entry),
  box: entry.header.box,
  roster: entry.header.roster,
  received: { ...position, on: entry.on },
  urgentAt: entry.header.at ?? null,
  entered: null,
  firstRead: null,
  registration: null,
  annulled: [],
  answers: [],
  muted: null,
  followUps: [],
})

/** The thread of a letter carries the letter's id. */
export const threadOf = (entry: { readonly id: EntryId }): ThreadId => threadId(entry.id)
