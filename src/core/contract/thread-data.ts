import * as v from 'valibot'

/*
 * What members write about a letter for its readers only: `data` of a `ThreadContent`, by the kind of
 * its entry.
 */

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max))

/** Beside `letter-registered`. @clause S1-16 */
export const RegistrationData = v.strictObject({
  /** Brief content without names. */
  brief: text(500),
  /** The letter is not signed. */
  isAnonymous: v.boolean(),
})
export type RegistrationData = v.InferOutput<typeof RegistrationData>

/** Beside `registration-annulled`. */
export const AnnulmentData = v.strictObject({ reason: text(500) })
export type AnnulmentData = v.InferOutput<typeof AnnulmentData>

/** Beside `answer-sent`: what the author reads in the own copy. */
export const AnswerData = v.strictObject({ text: text(60_000) })
export type AnswerData = v.InferOutput<typeof AnswerData>
