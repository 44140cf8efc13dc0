import { CodeProof } from '#core/contract/letters.ts'
import { AnswerRating, AnswerReading, ThreadView } from '#core/contract/thread.ts'
import { done, nothing, ok, route } from '../route.ts'

/** What the owner of a receipt code sees of a letter. */
export const postThread = route({
  method: 'POST',
  path: '/api/thread',
  who: 'author',
  flood: 'codes',
  body: CodeProof,
  answer: ThreadView,
  handle: async ({ parts, caller, body }) => {
    const view = await parts.ledger.threadView(caller.school.id, body)
    return view === 'wrong-code' ? view : ok(view)
  },
})

/** "I have read the answer." */
export const postReading = route({
  method: 'POST',
  path: '/api/thread/reading',
  who: 'author',
  flood: 'codes',
  body: AnswerReading,
  answer: nothing,
  handle: async ({ parts, caller, body }) =>
    (await parts.ledger.answerRead(caller.school.id, body)) ?? done,
})

/** "It helped", or not. */
export const postRating = route({
  method: 'POST',
  path: '/api/thread/rating',
  who: 'author',
  flood: 'codes',
  body: AnswerRating,
  answer: nothing,
  handle: async ({ parts, caller, body }) =>
    (await parts.ledger.answerRated(caller.school.id, body)) ?? done,
})
