import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { EntryId, Hash } from '../ids.ts'
import { bytesOf } from './base64.ts'

/**
 * An answer as its author gets it: a date, and a copy that only the code opens. It stands apart from
 * the rest of the thread, whose proofs are loaded by another worker.
 */
export const SealedAnswer = v.strictObject({
  id: EntryId,
  on: PlainDate,
  readOn: v.nullable(PlainDate),
  copyHash: Hash,
  /** Null once its author has said "I have read it": nobody can open it here again. */
  copy: v.nullable(bytesOf(1024, 65_536 + 29)),
})
export type SealedAnswer = v.InferOutput<typeof SealedAnswer>
