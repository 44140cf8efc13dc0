import * as v from 'valibot'
import { EntryId, Hash, MemberId, ThreadId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import type { Position } from '../log/position.ts'
import type { ThreadState } from './thread.ts'

/** How an answer reaches its author. */
export const AnswerWay = v.picklist([
  'code',
  'in-person',
  'e-mail',
  'phone',
  'post',
  'stand',
  'other',
])
export type AnswerWay = v.InferOutput<typeof AnswerWay>

/** The author is answered: sealed for the readers, with a copy that only the author's code opens. */
export const AnswerSent = entrySchema('answer-sent', MemberId, {
  thread: ThreadId,
  way: AnswerWay,
  /** SHA-256 of the author's copy; only an answer by the code has one. */
  copy: v.exactOptional(Hash),
})
export type AnswerSent = v.InferOutput<typeof AnswerSent>

/** Why an answer is refused. */
export type AnswerRefusal = 'not-registered'

/** Why an answer is refused, or null: what is not in the journal is not answered. */
export const refuseAnswer = (thread: ThreadState): AnswerRefusal | null =>
  thread.registration === null ? 'not-registered' : null

/** The thread with one more answer. */
export const foldAnswer = (
  thread: ThreadState,
  entry: AnswerSent,
  position: Position,
): ThreadState => ({
  ...thread,
  answers: [
    ...thread.answers,
    {
      ...position,
      entry: entry.id,
      by: entry.by,
      confirmedBy: [],
      on: entry.on,
      way: entry.header.way,
      copy: entry.header.copy ?? null,
      readOn: null,
      ratings: 0,
    },
  ],
})

/** The author says "I have read it". */
export const AnswerRead = entrySchema('answer-read', v.literal('author'), {
  thread: ThreadId,
  answer: EntryId,
})
export type AnswerRead = v.InferOutput<typeof AnswerRead>

/** Why a reading of an answer is refused. */
export type AnswerReadRefusal = 'unknown-answer' | 'already-read'

/** Why `entry` is refused, or null. */
export function refuseAnswerRead(thread: ThreadState, entry: AnswerRead): AnswerReadRefusal | null {
  const answer = thread.answers.find((given) => given.entry === entry.header.answer)
  if (answer === undefined) return 'unknown-answer'
  return answer.readOn === null ? null : 'already-read'
}

/** The thread with the answer marked as read. */
export const foldAnswerRead = (thread: ThreadState, entry: AnswerRead): ThreadState => ({
  ...thread,
  answers: thread.answers.map((answer) =>
    answer.entry === entry.header.answer ? { ...answer, readOn: entry.on } : answer,
  ),
})
