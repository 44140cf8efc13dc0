import { dayOfWeek, type WallTime } from '../calendar/plain-date.ts'
import { isSpecialDayOff } from '../calendar/school-calendar.ts'
import { isInSeason, type OpeningDays } from '../openings/opening-days.ts'
import type { Channel } from './settings/channels.ts'

/**
 * Whether somebody reaches `channel` at this minute; null where the regulation gives no hours.
 *
 * @clause S0-15 @clause S0-16 @clause S2-30
 */
export function isOpenNow(
  { access }: Channel,
  school: OpeningDays,
  { on, at }: WallTime,
): boolean | null {
  if (access === undefined) return null
  if (access.kind === 'always') return true
  if (!isInSeason(school, on)) return false
  return access.hours.some(
    ({ days, from, to, onHolidays }) =>
      days.includes(dayOfWeek(on)) &&
      from <= at &&
      at < to &&
      (onHolidays || !isSpecialDayOff(school.calendar, on)),
  )
}
