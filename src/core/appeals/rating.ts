import * as v from 'valibot'
import { EntryId, ThreadId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import type { ThreadState } from './thread.ts'

/** How often an author may say of one answer whether it helped: so often can a mind be changed. */
export const mostRatings = 5

/** The author says whether an answer helped; what is said is sealed for the readers of the letter. */
export const AnswerRated = entrySchema('answer-rated', v.literal('author'), {
  thread: ThreadId,
  answer: EntryId,
})
export type AnswerRated = v.InferOutput<typeof AnswerRated>

/** Why it cannot be said any more. */
export type RatingRefusal = 'unknown-answer' | 'rated-too-often'

/** Why `entry` is refused, or null: it is said of the newest answer, and may be changed. */
export function refuseRating(thread: ThreadState, entry: AnswerRated): RatingRefusal | null {
  const newest = thread.answers.at(-1)
  if (newest?.entry !== entry.header.answer) return 'unknown-answer'
  return newest.ratings < mostRatings ? null : 'rated-too-often'
}

/** The thread with one more word about the answer. */
export const foldRating = (thread: ThreadState, entry: AnswerRated): ThreadState => ({
  ...thread,
  answers: thread.answers.map((answer) =>
    answer.entry === entry.header.answer ? { ...answer, ratings: answer.ratings + 1 } : answer,
  ),
})
