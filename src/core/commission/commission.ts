import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { MemberId, RecordId } from '../ids.ts'
import { Key, whole } from '../regulation/settings/text.ts'
import { PersonName } from '../school/roster.ts'

/** What a person is called in this record, and nowhere else: `p1`, `p2` … */
export const PersonKey = Key
export type PersonKey = v.InferOutput<typeof PersonKey>

/** Days on which something holds, both included; without an end it goes on. */
const Term = { from: PlainDate, until: v.exactOptional(PlainDate) }

/** Somebody whom an order puts into the commission, or in the place of somebody there. */
export const CommissionPerson = v.strictObject({
  key: PersonKey,
  name: PersonName,
  /** A post of the regulation. */
  post: Key,
  /** Which form of the post is printed. @clause S0-70 */
  form: v.picklist(['masculine', 'feminine']),
  /** `reads` has a key; `attends` sees count, seal and act, never a letter. */
  takesPart: v.picklist(['reads', 'attends']),
  /** The account with which this person signs; absent for a signature with a pen. */
  member: v.exactOptional(MemberId),
  /** Whom this person stands in for; absent for a full member. */
  substituteFor: v.exactOptional(PersonKey),
  ...Term,
})
export type CommissionPerson = v.InferOutput<typeof CommissionPerson>

/** What somebody in the commission is charged with. @clause S4-22 @clause S4-25 @clause S3-06 */
export const offices = ['chair', 'secretary', 'responsible', 'key-holder', 'keeper'] as const
export const OfficeName = v.picklist(offices)
export type OfficeName = v.InferOutput<typeof OfficeName>

/** Votes counted by hand. @clause S4-25 */
export const Votes = v.strictObject({
  for: whole(0, 99),
  against: whole(0, 99),
  abstained: whole(0, 99),
})
export type Votes = v.InferOutput<typeof Votes>

/** An office and who holds it. */
export const Office = v.strictObject({
  office: OfficeName,
  person: PersonKey,
  /** The channel whose key is held. */
  channel: v.exactOptional(Key),
  /** The meeting that elected, and its votes; absent for an office by order. */
  elected: v.exactOptional(v.strictObject({ meeting: RecordId, votes: Votes })),
  ...Term,
})
export type Office = v.InferOutput<typeof Office>

/** Number and day of an order, as the school's own register has them. @clause S4-20 */
export const Order = v.strictObject({
  number: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(30)),
  on: PlainDate,
  /** Clause or event on which it rests. */
  basis: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400))),
})
export type Order = v.InferOutput<typeof Order>

/**
 * The commission as orders and elections made it. People and offices that ended stay in the list with
 * their last day: an old act keeps its old names. @clause S0-54
 */
export const CommissionRecord = v.strictObject({
  kind: v.literal('commission'),
  /** Absent where the regulation itself names the commission. */
  order: v.exactOptional(Order),
  people: v.pipe(v.array(CommissionPerson), v.maxLength(200)),
  offices: v.pipe(v.array(Office), v.maxLength(400)),
})
export type CommissionRecord = v.InferOutput<typeof CommissionRecord>

/** A commission before its first order. */
export const noCommission: CommissionRecord = { kind: 'commission', people: [], offices: [] }

/** Somebody with the offices of one day. */
export interface PersonOnDay extends CommissionPerson {
  readonly offices: readonly Office[]
}

/** Who was in the commission on `day`, members before substitutes, each with the offices of that day. */
export function commissionOn(
  { people, offices: all }: CommissionRecord,
  day: PlainDate,
): readonly PersonOnDay[] {
  const there = people
    .filter((person) => holdsOn(person, day))
    .map((person) => ({
      ...person,
      offices: all.filter((office) => office.person === person.key && holdsOn(office, day)),
    }))
  return [
    ...there.filter(({ substituteFor }) => substituteFor === undefined),
    ...there.filter(({ substituteFor }) => substituteFor !== undefined),
  ]
}

/** Who holds `office` on `day`, or null while it is vacant. */
export const holderOf = (
  commission: CommissionRecord,
  office: OfficeName,
  day: PlainDate,
): PersonOnDay | null =>
  commissionOn(commission, day).find((person) =>
    person.offices.some((held) => held.office === office),
  ) ?? null

/** Whether a term includes `day`. */
export const holdsOn = (
  { from, until }: { readonly from: PlainDate; readonly until?: PlainDate },
  day: PlainDate,
): boolean => from <= day && (until === undefined || day <= until)
