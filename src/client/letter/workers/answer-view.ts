import * as v from 'valibot'
import { PlainDate } from '#core/calendar/plain-date.ts'
import { SealedAnswer } from '#core/contract/sealed-answer.ts'
import type { ThreadView } from '#core/contract/thread.ts'
import { bytesOf } from '#core/contract/base64.ts'
import { PlannedTime } from '#core/openings/planned-time.ts'

/**
 * What of a `ThreadView` opens and dates the answers. The proofs are left to the worker that checks
 * them: their schemas would make up a third of this one.
 */
export const AnswerView = v.object({
  returnBox: bytesOf(1024, 16_384 + 29),
  today: PlainDate,
  received: v.nullable(v.object({ entry: v.object({ on: PlainDate }) })),
  seenOn: v.nullable(PlainDate),
  registered: v.nullable(v.object({ on: PlainDate, dueOn: PlainDate })),
  answers: v.array(SealedAnswer),
  followUps: v.object({ on: v.array(PlainDate), waiting: v.number() }),
  opening: v.object({ next: v.nullable(PlannedTime) }),
})
export type AnswerView = v.InferOutput<typeof AnswerView>

/** Compiles only while every thread that the server shows has this in it. */
export const isPartOfThread: ThreadView extends AnswerView ? true : never = true
