import * as v from 'valibot'
import { PlainDate } from '../../calendar/plain-date.ts'
import { PersonName } from '../../school/roster.ts'
import { Key, LongTexts, Texts, whole } from './text.ts'
import { Weekday } from './time.ts'

/** What an opening leaves on paper. @clause S0-53 @clause S4-17 */
export const OpeningPaper = v.picklist(['act', 'minutes', 'journal-entry', 'none'])

/** Acts and what stands in their place. */
export const Acts = v.strictObject({
  whenEmpty: OpeningPaper,
  whenLetters: OpeningPaper,
  /** Whether an act carries a number. @clause S0-52 */
  numbered: v.boolean(),
  /** Who signs: whose task the opening is, or whoever was there. @clause S0-54 */
  signedBy: v.picklist(['openers', 'all-present']),
  /** Whether a broken seal or box is an act of its own. */
  whenSealIsBroken: v.boolean(),
})
export type Acts = v.InferOutput<typeof Acts>

/** Ways to answer. @clause S3-16 */
export const ReplyWay = v.picklist([
  'code',
  'in-person',
  'e-mail',
  'phone',
  'post',
  'stand',
  'other',
])
export type ReplyWay = v.InferOutput<typeof ReplyWay>

const ReplyWays = v.pipe(v.array(ReplyWay), v.maxLength(7))

/** How authors are answered. */
export const Replies = v.strictObject({
  named: ReplyWays,
  anonymous: ReplyWays,
  /** Whether the stand may invite an author to talk. @clause S3-17 */
  invitation: v.boolean(),
})
export type Replies = v.InferOutput<typeof Replies>

/** A report that is due again and again. @clause S0-35 @clause S2-34 @clause S4-26 */
export const Report = v.strictObject({
  id: Key,
  period: v.picklist(['joint-reading', 'week', 'month', 'quarter', 'half-year', 'school-year']),
  /** By which day after the period; absent where no day is said. */
  due: v.exactOptional(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('weekday'), day: Weekday }),
      v.strictObject({ kind: v.literal('day-of-month'), day: whole(1, 31) }),
    ]),
  ),
  to: v.variant('kind', [
    v.strictObject({ kind: v.literal('head') }),
    v.strictObject({ kind: v.literal('commission') }),
    v.strictObject({ kind: v.literal('post'), post: Key }),
  ]),
  /** Whether it is written when nothing came. */
  whenNothingCame: v.boolean(),
})
export type Report = v.InferOutput<typeof Report>

/** Where the box and its hours are announced. @clause S0-13 @clause S3-13 */
export const Announcement = v.picklist([
  'media',
  'site',
  'stand',
  'class-hour',
  'parents-meeting',
  'teachers-council',
  'every-pupil',
  'every-parent',
  'beside-the-box',
  'other',
])

/** Whose signature stands in the stamp, and its date; a preset has neither. */
const signed = { by: v.exactOptional(PersonName), on: v.exactOptional(PlainDate) }

/** How the regulation came into force. @clause S1-01 @clause S2-01 @clause S3-33 */
export const Approval = v.variant('kind', [
  v.strictObject({ kind: v.literal('head'), stamp: Texts, ...signed }),
  v.strictObject({ kind: v.literal('acting-head'), stamp: Texts, ...signed }),
  v.strictObject({
    kind: v.literal('council'),
    stamp: Texts,
    /** Number of the council's minutes, as they write it. */
    minutes: v.exactOptional(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}/-]{1,20}$/u))),
    /** Whose signature stands at the end; the council itself has none. @clause S2-36 */
    post: v.exactOptional(Key),
    ...signed,
  }),
  v.strictObject({ kind: v.literal('author'), post: Key, ...signed }),
  v.strictObject({ kind: v.literal('none') }),
])
export type Approval = v.InferOutput<typeof Approval>

/** The regulation as people read it. @clause S0-03 */
export const Document = v.strictObject({
  title: Texts,
  /** The school's own text; a preset has none. */
  text: v.exactOptional(LongTexts),
  approval: Approval,
  /** Laws and acts that it rests on, in the order of printing. @clause S0-07 */
  legalBasis: v.pipe(v.array(Texts), v.maxLength(60)),
  /** Whether it holds for one school year, or until it is changed. @clause S3-02 */
  holds: v.picklist(['one-school-year', 'until-changed']),
})
export type Document = v.InferOutput<typeof Document>
