import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { RecordId } from '../ids.ts'
import { helpKinds, justifications, qualities } from '../journal/appeal-facts.ts'
import { Applicant, journalText, registrationFields } from './registration-fields.ts'

/** Somebody to whom an appeal is given, with the term, and how it was forwarded. @clause S0-22 */
export const Executor = v.strictObject({
  /** A person, a post or a body. */
  name: journalText(200),
  dueOn: v.optional(PlainDate),
  /** How it was sent, in the writer's own words. @clause S0-24 */
  way: v.optional(journalText(100)),
  outgoingNo: v.optional(journalText(40)),
  /** The day of sending. */
  on: v.optional(PlainDate),
  receivedBy: v.optional(journalText(200)),
})
export type Executor = v.InferOutput<typeof Executor>

/** What becomes of a registered appeal: fields that its registration does not have. */
const cardFields = {
  executors: v.optional(v.pipe(v.array(Executor), v.maxLength(32))),
  measures: v.optional(journalText(4000)),
  /** @clause S0-09 @clause S3-31 */
  helpGiven: v.optional(v.pipe(v.array(v.picklist(helpKinds)), v.maxLength(5))),
  outcome: v.optional(journalText(4000)),
  /** @clause S1-08 */
  justified: v.optional(v.picklist(justifications)),
  cause: v.optional(journalText(500)),
  /** @clause S0-11 */
  quality: v.optional(v.picklist(qualities)),
  closedOn: v.optional(PlainDate),
  /** The record of the joint reading that came to a conclusion about it. */
  conclusion: v.optional(RecordId),
} as const

/** Fields that can be taken away again; what an applicant told is named with a point. */
export const clearable = [
  'applicant.surname',
  'applicant.givenName',
  'applicant.patronymic',
  'applicant.organisation',
  'applicant.kind',
  'applicant.age',
  'applicant.address',
  'applicant.phone',
  'applicant.email',
  'applicant.classGroup',
  'appealType',
  'categories',
  'rightViolated',
  'receivedAt',
  'removedOn',
  'readOn',
  'fromMachine',
  'openingActNo',
  'registeredBy',
  'executors',
  'measures',
  'helpGiven',
  'outcome',
  'justified',
  'cause',
  'quality',
  'closedOn',
  'conclusion',
] as const
export const ClearableField = v.picklist(clearable)
export type ClearableField = v.InferOutput<typeof ClearableField>

/** Beside `card-written`: what stands from now on, and why. */
export const CardData = v.strictObject({
  set: v.strictObject({
    /** Brief content without names. */
    brief: v.optional(journalText(500)),
    isAnonymous: v.optional(v.boolean()),
    ...registrationFields,
    /** Only what changes of it. */
    applicant: v.optional(Applicant),
    ...cardFields,
  }),
  /** Fields that have nothing in them from now on. */
  cleared: v.optional(v.pipe(v.array(ClearableField), v.maxLength(clearable.length))),
  /** Work goes on, or what stood there was wrong. */
  why: v.variant('kind', [
    v.strictObject({ kind: v.literal('progress') }),
    v.strictObject({ kind: v.literal('correction'), reason: journalText(500) }),
  ]),
})
export type CardData = v.InferOutput<typeof CardData>

/** Beside `due-date-extended`. @clause S0-32 */
export const ExtensionData = v.strictObject({ reason: journalText(500) })
export type ExtensionData = v.InferOutput<typeof ExtensionData>
