import * as v from 'valibot'
import type { ErrorWord } from './errors.ts'

/** What a refusal says beside its word. Only `number-taken` does: the last number that was given. */
export const ErrorDetails = v.strictObject({
  last: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
export type ErrorDetails = v.InferOutput<typeof ErrorDetails>

/** The JSON of an answer that is not a success; its word is one of `errors.ts`. */
export const ErrorAnswer = v.looseObject({
  error: v.string(),
  details: v.exactOptional(ErrorDetails),
})

/** A refusal with something that helps whoever tries again. */
export interface DetailedRefusal {
  readonly error: ErrorWord
  readonly details: ErrorDetails
}
