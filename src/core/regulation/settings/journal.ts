import * as v from 'valibot'
import { Key, Texts } from './text.ts'

/** What the program keeps about a registered appeal; a printed column is composed of these. */
export const appealFields = [
  'serialNo',
  'serialYear',
  'channel',
  'receivedAt',
  'removedOn',
  'registeredAt',
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
  'isAnonymous',
  'summary',
  'appealType',
  'categories',
  'riskLevel',
  'executors',
  'forwardMethod',
  'dueOn',
  'repliedOn',
  'replyMethod',
  'measures',
  'outcome',
  'justified',
  'cause',
  'openingActNo',
  'registeredBy',
  'closedOn',
  'helpGiven',
  'forwarded',
  'fromMachine',
  'readOn',
  'quality',
  'rightViolated',
] as const
export const AppealField = v.picklist(appealFields)
export type AppealField = v.InferOutput<typeof AppealField>

/** What the program keeps about an opening. @clause S4-19 */
export const openingFields = [
  'openingNo',
  'openedAt',
  'isPlanned',
  'participants',
  'sealFound',
  'letters',
  'actNo',
  'newSeal',
  'note',
] as const
export const OpeningField = v.picklist(openingFields)
export type OpeningField = v.InferOutput<typeof OpeningField>

const columnOf = <const Fields extends readonly string[]>(
  fields: v.PicklistSchema<Fields, undefined>,
) =>
  v.strictObject({
    /** Its number or letter where the form prints one: «а», «1». */
    mark: v.exactOptional(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}]{1,4}$/u))),
    heading: Texts,
    holds: v.variant('kind', [
      v.strictObject({ kind: v.literal('fields'), fields: v.array(fields) }),
      /** Words that stand in every row, or an empty place to be filled by hand. */
      v.strictObject({ kind: v.literal('fixed'), text: v.exactOptional(Texts) }),
    ]),
  })

/** A column of the registration journal, in the regulation's own words. @clause S0-29 */
export const Column = columnOf(AppealField)
export type Column = v.InferOutput<typeof Column>

/** A column of the journal of openings. */
export const OpeningColumn = columnOf(OpeningField)
export type OpeningColumn = v.InferOutput<typeof OpeningColumn>

/** The registration journal. @clause S0-26 @clause S0-28 */
export const Journal = v.strictObject({
  title: Texts,
  /** What the cover says above the period, when it is not the title. @clause S0-01 */
  cover: v.exactOptional(Texts),
  /** The channels that it holds, in one book. */
  channels: v.pipe(v.array(Key), v.maxLength(32)),
  /** How long one book lasts; numbers may begin again inside it. @clause S0-02 */
  book: v.picklist(['calendar-year', 'school-year', 'until-full']),
  pagesNumbered: v.boolean(),
  bound: v.picklist(['laced', 'stitched', 'loose']),
  columns: v.pipe(v.array(Column), v.maxLength(40)),
})
export type Journal = v.InferOutput<typeof Journal>

/** The journal of openings, where there is one. @clause S4-19 */
export const OpeningJournal = v.strictObject({
  title: Texts,
  columns: v.pipe(v.array(OpeningColumn), v.maxLength(40)),
})
export type OpeningJournal = v.InferOutput<typeof OpeningJournal>
