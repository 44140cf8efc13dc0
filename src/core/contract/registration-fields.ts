import * as v from 'valibot'
import { MinuteOfDay, PlainDate } from '../calendar/plain-date.ts'
import { MemberId } from '../ids.ts'
import { appealTypes } from '../journal/appeal-facts.ts'
import { Key } from '../regulation/settings/text.ts'

/** A text of the journal, trimmed and not empty. @param max - characters. */
export const journalText = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max))

const field = v.optional(journalText(200))

/** Whoever wrote or called, as far as they told it; every field is their own to give. @clause S1-18 */
export const Applicant = v.strictObject({
  surname: field,
  givenName: field,
  patronymic: field,
  /** The legal person for which somebody writes. @clause S0-29 */
  organisation: field,
  /** Key of the writer in the regulation. */
  kind: v.optional(Key),
  age: field,
  address: field,
  phone: field,
  email: field,
  classGroup: field,
})
export type Applicant = v.InferOutput<typeof Applicant>

/** A day, and the minute where it is known. */
export const Moment = v.strictObject({ on: PlainDate, at: v.optional(MinuteOfDay) })
export type Moment = v.InferOutput<typeof Moment>

/** What a registrar may write down besides the brief content. @see core/journal/appeal-facts.ts */
export const registrationFields = {
  applicant: v.optional(Applicant),
  appealType: v.optional(v.picklist(appealTypes)),
  /** Keys of topics. */
  categories: v.optional(v.pipe(v.array(Key), v.maxLength(16))),
  /** A right of the child was violated. */
  rightViolated: v.optional(v.boolean()),
  /** When it came, where a colleague knows it better than the log. @clause S0-29 */
  receivedAt: v.optional(Moment),
  /** The day on which it was taken out of its box. @clause S1-17 */
  removedOn: v.optional(PlainDate),
  readOn: v.optional(Moment),
  /** Taken down from the answering machine. @clause S0-17 */
  fromMachine: v.optional(v.boolean()),
  openingActNo: v.optional(journalText(20)),
  /** Who registers it together. @clause S1-13 */
  registeredBy: v.optional(v.pipe(v.array(MemberId), v.maxLength(32))),
} as const
