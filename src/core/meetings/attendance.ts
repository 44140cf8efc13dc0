import type { PlainDate } from '../calendar/plain-date.ts'
import { commissionOn, type CommissionRecord } from '../commission/commission.ts'
import type { Person } from '../school/roster.ts'
import type { Attendance } from './meeting.ts'

/**
 * Who belongs to a meeting on `day`, nobody marked as present yet: the commission by its orders, and
 * whoever has a key and is in no order; the reserve is not a member.
 *
 * @clause S0-62 @clause S0-63
 */
export function attendanceOn(
  commission: CommissionRecord,
  people: readonly Person[],
  day: PlainDate,
): readonly Attendance[] {
  const appointed = commissionOn(commission, day)
  const nameOf = new Map(appointed.map(({ key, name }) => [key, name]))
  const known = appointed.map(({ key, name, post, form, member, substituteFor }): Attendance => {
    const replaced = substituteFor === undefined ? undefined : nameOf.get(substituteFor)
    return {
      person: key,
      name,
      post,
      form,
      ...(member === undefined ? {} : { member }),
      ...(replaced === undefined ? {} : { substituteFor: replaced }),
      isPresent: false,
    }
  })
  const others = people
    .filter(
      ({ id, name, seat }) =>
        seat !== 'reserve' && known.every((one) => one.member !== id && one.name !== name),
    )
    .map(({ id, name, role }, n): Attendance => {
      // A key of its own: `p…` is the order's.
      return {
        person: `r${n + 1}`,
        name,
        post: role,
        form: 'masculine',
        member: id,
        isPresent: false,
      }
    })
  return [...known, ...others]
}
