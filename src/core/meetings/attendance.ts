import type { PlainDate } from '../calendar/plain-date.ts'
import { commissionOn, type CommissionRecord } from '../commission/commission.ts'
import type { Person } from '../school/roster.ts'
import type { Attendance } from './meeting.ts'

/**
 * Who belongs to a meeting on `day`, nobody marked as present yet: the commission by its orders. While
 * there is no order, everybody with a key but the reserve.
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
  if (known.length > 0) return known
  return people
    .filter(({ seat }) => seat !== 'reserve')
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
}
