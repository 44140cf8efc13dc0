import * as v from 'valibot'
import { addMonths, daysBetween, PlainDate } from '../calendar/plain-date.ts'
import { Language } from '../regulation/settings/text.ts'
import type { Pledge } from '../regulation/settings/commission.ts'
import { Hash, MemberId } from '../ids.ts'

/**
 * A member promises to keep what was read to themselves. The text stands here as it was shown; the
 * signature is that of the record, by the same person.
 *
 * @clause S1-22 @clause S2-23 @clause S4-27
 */
export const PledgeRecord = v.strictObject({
  kind: v.literal('pledge'),
  member: MemberId,
  language: Language,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
  on: PlainDate,
  /** The regulation in force when it was signed, as `regulationHash` names it. */
  regulation: v.exactOptional(Hash),
})
export type PledgeRecord = v.InferOutput<typeof PledgeRecord>

/** A pledge that its member has signed. */
export interface SignedPledge {
  readonly pledge: PledgeRecord
  readonly isSigned: boolean
}

/** How a member stands to the pledge. */
export type PledgeStanding =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'signed'; readonly until: PlainDate; readonly endsSoon: boolean }

/** Days before its end in which a pledge is said to end soon. */
const soonDays = 30

/**
 * How `member` stands to the pledge on `day`: it is signed anew when its months are over.
 *
 * @clause S1-22
 */
export function pledgeOf(
  rules: Pledge,
  pledges: readonly SignedPledge[],
  member: MemberId,
  day: PlainDate,
): PledgeStanding {
  if (rules.kind === 'none') return { kind: 'not-asked' }
  const until = pledges
    .filter(({ pledge, isSigned }) => isSigned && pledge.member === member && pledge.on <= day)
    .map(({ pledge }) => addMonths(pledge.on, rules.everyMonths))
    .sort()
    .at(-1)
  if (until === undefined || until <= day) return { kind: 'missing' }
  return { kind: 'signed', until, endsSoon: daysBetween(day, until) <= soonDays }
}
