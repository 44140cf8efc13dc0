import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { AttachedFiles, FileView } from './files.ts'
import { registrationFields } from './registration-fields.ts'

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
  ...registrationFields,
})
export type RegistrationData = v.InferOutput<typeof RegistrationData>

/** Beside `registration-annulled`. */
export const AnnulmentData = v.strictObject({ reason: text(500) })
export type AnnulmentData = v.InferOutput<typeof AnnulmentData>

/** The day on which it was given in another way than by the code, when that is not the day of writing. */
const givenOn = v.optional(PlainDate)

/** Beside `answer-sent`: what the author reads in the own copy. */
export const AnswerData = v.strictObject({
  text: text(60_000),
  files: v.optional(AttachedFiles),
  givenOn,
})
export type AnswerData = v.InferOutput<typeof AnswerData>

/** The same without the keys of its files. */
export const AnswerView = v.strictObject({
  text: text(60_000),
  files: v.optional(v.array(FileView)),
  givenOn,
})
export type AnswerView = v.InferOutput<typeof AnswerView>

/** Beside `answer-rated`: whether the answer helped. */
export const RatingData = v.strictObject({ helped: v.picklist(['yes', 'partly', 'no']) })
export type RatingData = v.InferOutput<typeof RatingData>

/** Beside `note-added`: what colleagues tell each other about a letter. */
export const NoteData = v.strictObject({ text: text(8000) })
export type NoteData = v.InferOutput<typeof NoteData>

/** Beside `thread-muted` and `thread-unmuted`. */
export const MuteData = v.strictObject({ reason: text(500) })
export type MuteData = v.InferOutput<typeof MuteData>
