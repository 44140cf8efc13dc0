import * as v from 'valibot'
import { Key, whole } from './text.ts'

/** A place in the commission that a post fills. @clause S3-29 @clause S4-20 */
export const CommissionSeat = v.strictObject({
  post: Key,
  /** How many of this post. */
  people: whole(1, 32),
  isRequired: v.boolean(),
  /** `reads` has a key; `attends` sees count, seal and act, never a letter. */
  takesPart: v.picklist(['reads', 'attends']),
})
export type CommissionSeat = v.InferOutput<typeof CommissionSeat>

/** Meetings of the commission. @clause S4-23 @clause S0-61 */
export const Meetings = v.strictObject({
  /** Fewest meetings; absent when there is no such rule. */
  fewest: v.exactOptional(
    v.strictObject({ times: whole(1, 99), per: v.picklist(['week', 'month', 'half-year']) }),
  ),
  /** How many members are enough to decide; absent: the program only counts them. */
  quorum: v.exactOptional(whole(1, 32)),
  minutesNumbered: v.picklist(['school-year', 'calendar-year', 'never-again']),
  minutesSignedBy: v.picklist(['all-members', 'all-present', 'chair-and-secretary']),
})
export type Meetings = v.InferOutput<typeof Meetings>

/** The commission. @clause S4-20 @clause S4-21 */
export const Commission = v.strictObject({
  /** Members, all seats together. */
  size: v.strictObject({
    least: whole(1, 32),
    most: whole(1, 32),
    parity: v.picklist(['any', 'odd']),
  }),
  parent: v.picklist(['required', 'allowed', 'not-foreseen']),
  /** Seats by post; the rest of the size is free. */
  seats: v.pipe(v.array(CommissionSeat), v.maxLength(32)),
  appointedBy: v.picklist(['order', 'regulation']),
  /** How it gets its chair and secretary. @clause S4-25 */
  chair: v.picklist([
    'elected-by-open-vote',
    'elected-by-secret-ballot',
    'appointed',
    'at-each-meeting',
  ]),
  /** The member who collects and prepares, and leads the first sitting. @clause S4-22 */
  responsible: v.exactOptional(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('any-member') }),
      v.strictObject({ kind: v.literal('post'), post: Key }),
    ]),
  ),
  meetings: v.exactOptional(Meetings),
})
export type Commission = v.InferOutput<typeof Commission>

/** The promise of confidentiality. @clause S1-22 */
export const Pledge = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({
    kind: v.literal('signed'),
    /** Signed again after so many months. */
    everyMonths: whole(1, 60),
    beforeAccess: v.boolean(),
  }),
])
export type Pledge = v.InferOutput<typeof Pledge>
