import {
  addDays,
  daysBetween,
  daysOf,
  type PlainDate,
  type WallTime,
} from '#core/calendar/plain-date.ts'
import { isWorkingDay, type SchoolCalendar } from '#core/calendar/school-calendar.ts'
import { farthestMoveDays } from '#core/openings/plan.ts'
import type { ScheduledOpening } from '#core/openings/schedule.ts'

/** Days that are proposed for a moved opening. */
const mostSuggested = 8

/** Working days near `opening`, from today on, on which the box is not opened yet; in order. */
export function suggestedDays(
  calendar: SchoolCalendar,
  coming: readonly ScheduledOpening[],
  opening: ScheduledOpening,
  now: WallTime,
): readonly PlainDate[] {
  const { time } = opening
  const taken = new Set(coming.filter((one) => one !== opening).map((one) => one.time.on))
  const near = daysOf({
    from: addDays(time.on, -farthestMoveDays),
    to: addDays(time.on, farthestMoveDays),
  }).filter((on) => on > now.on && on !== time.on && isWorkingDay(calendar, on) && !taken.has(on))
  return near
    .sort((a, b) => distance(time.on, a) - distance(time.on, b))
    .slice(0, mostSuggested)
    .sort()
}

/** What speaks against holding `opening` on `day`; each word is a key of `calendar.move`. */
export function concernsOf(
  calendar: SchoolCalendar,
  coming: readonly ScheduledOpening[],
  opening: ScheduledOpening,
  day: PlainDate,
): readonly ('isDayOff' | 'isTaken')[] {
  const isTaken = coming.some((one) => one !== opening && one.time.on === day)
  return [
    ...(isWorkingDay(calendar, day) ? [] : (['isDayOff'] as const)),
    ...(isTaken ? (['isTaken'] as const) : []),
  ]
}

/** A day later is nearer than the same day earlier: letters are not read before they come. */
const distance = (from: PlainDate, to: PlainDate): number => {
  const days = daysBetween(from, to)
  return days > 0 ? days * 2 : 1 - days * 2
}
