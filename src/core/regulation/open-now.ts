import { dayOfWeek, type WallTime } from '../calendar/plain-date.ts'
import { isSpecialDayOff, type SchoolCalendar } from '../calendar/school-calendar.ts'
import type { Channel } from './settings/channels.ts'

/**
 * Whether somebody reaches `channel` at this minute; null where the regulation gives no hours.
 *
 * @clause S0-15 @clause S0-16
 */
export function isOpenNow(
  { access }: Channel,
  calendar: SchoolCalendar,
  { on, at }: WallTime,
): boolean | null {
  if (access === undefined) return null
  if (access.kind === 'always') return true
  return access.hours.some(
    ({ days, from, to, onHolidays }) =>
      days.includes(dayOfWeek(on)) &&
      from <= at &&
      at < to &&
      (onHolidays || !isSpecialDayOff(calendar, on)),
  )
}
