import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { MemberId } from '../ids.ts'
import { maxSeats } from '../school/roster.ts'
import { Lang } from '../words/lang.ts'
import { Bytes32 } from './bytes32.ts'
import { AttachedFiles } from './files.ts'

/** Who may write by the regulations; absent when the author did not say. @clause S1-03 */
export const authorKinds = [
  'pupil',
  'parent',
  'legal-representative',
  'in-place-of-parents',
  'staff',
  'citizen',
  'organisation',
] as const
export const AuthorKind = v.picklist(authorKinds)
export type AuthorKind = v.InferOutput<typeof AuthorKind>

/** Which of the two forms the author filled in, so that the answer is worded alike. */
export const Tone = v.picklist(['child', 'adult'])
export type Tone = v.InferOutput<typeof Tone>

/** Free text of an author, at most the largest bucket. */
export const AuthorText = v.pipe(v.string(), v.maxLength(65_536))

const field = v.optional(v.pipe(v.string(), v.maxLength(500)))

/** What an author who signs may tell about themselves; every field is their own choice. */
export const SignedBy = v.strictObject({
  surname: field,
  name: field,
  patronymic: field,
  age: field,
  class: field,
  address: field,
  phone: field,
  email: field,
})
export type SignedBy = v.InferOutput<typeof SignedBy>

/** The secret half of a thread's age key pair: its follow-ups are encrypted to the public half. */
export const ThreadIdentity = v.pipe(
  v.string(),
  v.regex(/^AGE-SECRET-KEY-PQ-1[02-9AC-HJ-NP-Z]{58}$/),
)

/** What a letter's author wrote. */
export const LetterWords = v.strictObject({
  text: AuthorText,
  who: v.optional(AuthorKind),
  signed: v.optional(SignedBy),
  tone: Tone,
  lang: Lang,
  /** The day on the author's device, in the school's zone. */
  writtenOn: PlainDate,
})
export type LetterWords = v.InferOutput<typeof LetterWords>

/** The JSON inside the sealed body of a letter. @see docs/formats/envelope.md */
export const LetterBody = v.strictObject({
  v: v.literal(1),
  ...LetterWords.entries,
  files: v.optional(AttachedFiles),
  /** Everyone whose slot opens, in roster order. */
  readers: v.pipe(v.array(MemberId), v.minLength(1), v.maxLength(maxSeats)),
  /** Salt of the leaf of `letter-received`. */
  salt: Bytes32,
  threadIdentity: ThreadIdentity,
  /** The author's key for answers: members seal the author's copies under it. */
  answers: Bytes32,
})
export type LetterBody = v.InferOutput<typeof LetterBody>
