import { calendarOf } from '../calendar/calendar-of.ts'
import type { CalendarState } from '../calendar/calendar-changed.ts'
import { partsOf, type PlainDate } from '../calendar/plain-date.ts'
import type { SchoolCalendar } from '../calendar/school-calendar.ts'
import { isInSchoolYear } from '../calendar/school-year.ts'
import type { DayOfYear, Season, Workdays } from '../regulation/settings/time.ts'

/** What days of the calendar mean for openings. */
export interface OpeningDays {
  readonly calendar: SchoolCalendar
  /** What becomes of an opening whose day is a day off. */
  readonly onDayOff: Workdays['onDayOff']
  readonly season: Season
}

/** The days of a school with this regulation. */
export const openingDaysOf = (
  board: { readonly calendar: CalendarState },
  regulation: { readonly workdays: Workdays; readonly season: Season },
): OpeningDays => ({
  calendar: calendarOf(board, regulation),
  onDayOff: regulation.workdays.onDayOff,
  season: regulation.season,
})

/** Whether boxes are opened at this time of the year. @clause S2-30 */
export function isInSeason({ calendar, season }: OpeningDays, on: PlainDate): boolean {
  switch (season.kind) {
    case 'all-year':
      return true
    case 'school-year':
      return isInSchoolYear(calendar, on)
    case 'dates':
      return isBetween(season.from, season.to, on)
  }
}

/** A season may go over New Year. */
function isBetween(from: DayOfYear, to: DayOfYear, on: PlainDate): boolean {
  const [, month, day] = partsOf(on)
  const [first, last, here] = [from, to, { month, day }].map((one) => one.month * 100 + one.day)
  if (first === undefined || last === undefined || here === undefined) return true
  return first <= last ? here >= first && here <= last : here >= first || here <= last
}
