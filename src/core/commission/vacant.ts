import type { PlainDate } from '../calendar/plain-date.ts'
import type { Commission, CommissionSeat } from '../regulation/settings/commission.ts'
import { commissionOn, type CommissionRecord, type PersonOnDay } from './commission.ts'

/** How many people of `seat` are missing among `members`. */
export const missingOn = (
  rules: Commission,
  seat: CommissionSeat,
  members: readonly PersonOnDay[],
): number =>
  Math.max(0, seat.people - members.filter((member) => sitsOn(rules, seat.post, member)).length)

/**
 * The seats of the regulation that the orders leave vacant on `day`, one for each person who is
 * missing: papers name the post and nobody beside it. While nobody is appointed no seat is vacant.
 *
 * @clause S0-62
 */
export function vacantOn(
  commission: CommissionRecord,
  rules: Commission | undefined,
  day: PlainDate,
): readonly CommissionSeat[] {
  const members = commissionOn(commission, day).filter(
    ({ substituteFor }) => substituteFor === undefined,
  )
  if (rules === undefined || members.length === 0) return []
  return rules.seats.flatMap((seat) =>
    Array.from({ length: missingOn(rules, seat, members) }, () => seat),
  )
}

/** Whoever is charged as the responsible person sits on that seat, whatever else they are. */
const sitsOn = ({ responsible }: Commission, seat: string, member: PersonOnDay): boolean =>
  member.post === seat ||
  (responsible?.kind === 'post' &&
    responsible.post === seat &&
    member.offices.some(({ office }) => office === 'responsible'))
