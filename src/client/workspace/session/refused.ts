import type { Refused } from './api.ts'

/** A refusal with this word. */
export const refused = (word: Refused['refused']): Refused => ({ refused: word })

/** Whether something was refused instead of given. */
export const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'refused' in answer
