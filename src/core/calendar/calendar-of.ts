import type { Workdays } from '../regulation/settings/time.ts'
import type { CalendarState } from './calendar-changed.ts'
import { kazakhstan } from './countries/kazakhstan.ts'
import { kyrgyzstan } from './countries/kyrgyzstan.ts'
import { partsOf, type Span } from './plain-date.ts'
import { schoolYearOf } from './school-year.ts'
import {
  schoolCalendar,
  type CalendarDay,
  type SchoolCalendar,
  type WeekLength,
} from './school-calendar.ts'

/**
 * The calendar of a school: that of its country, and what the school itself says of single days, of
 * its school years and their holidays.
 *
 * @param country - ISO 3166; of one that Senim does not know, the school says every day itself.
 */
export function calendarOfCountry(
  country: string,
  week: WeekLength,
  changes: CalendarState,
): SchoolCalendar {
  const known = countries[country]?.(week) ?? schoolCalendar(week, [], [])
  const own = changes.days.map((day) => withName(day, known.days.get(day.on)))
  const ownYears = own.filter(({ kind }) => kind === 'holiday').map(({ on }) => partsOf(on)[0])
  const said = new Set(changes.schoolYears.map(({ from }) => schoolYearOf(from)))
  return schoolCalendar(
    week,
    [...new Set([...known.years, ...ownYears])].sort((a, b) => a - b),
    [...known.days.values(), ...own],
    {
      schoolYears: inPlaceOf(known.schoolYears, changes.schoolYears, said),
      breaks: inPlaceOf(known.breaks, changes.breaks, said),
    },
  )
}

/** The calendar of a school with this regulation. */
export const calendarOf = (
  board: { readonly calendar: CalendarState },
  { workdays }: { readonly workdays: Workdays },
): SchoolCalendar => calendarOfCountry(workdays.country, workdays.week, board.calendar)

const countries: Readonly<Record<string, (week: WeekLength) => SchoolCalendar>> = {
  KZ: kazakhstan,
  KG: kyrgyzstan,
}

/** A holiday that the school confirms keeps its name. */
const withName = (day: CalendarDay, known: CalendarDay | undefined): CalendarDay =>
  known?.name !== undefined && known.kind === day.kind ? { ...day, name: known.name } : day

/** Of a school year of which the school says something, only that; else what is known of the country. */
function inPlaceOf(
  known: readonly Span[],
  own: readonly Span[],
  said: ReadonlySet<number>,
): readonly Span[] {
  const others = known.filter(({ from }) => !said.has(schoolYearOf(from)))
  return [...others, ...own].sort((a, b) => (a.from < b.from ? -1 : 1))
}
