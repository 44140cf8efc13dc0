import * as v from 'valibot'
import { ThreadId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import type { Position } from '../log/position.ts'
import { Bucket } from './receipt.ts'
import type { ThreadState } from './thread.ts'

/** The author wrote again; whoever may not read the letter cannot read this either. */
export const FollowUpReceived = entrySchema('follow-up-received', v.literal('author'), {
  thread: ThreadId,
  bucket: Bucket,
  parts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
})
export type FollowUpReceived = v.InferOutput<typeof FollowUpReceived>

/** The thread with one more word of its author. */
export const foldFollowUp = (
  thread: ThreadState,
  entry: FollowUpReceived,
  position: Position,
): ThreadState => ({
  ...thread,
  followUps: [...thread.followUps, { entry: entry.id, index: position.index, on: entry.on }],
})
