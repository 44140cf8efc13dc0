import {
  addDays,
  daysInMonth,
  daysOf,
  partsOf,
  plainDate,
  type PlainDate,
} from '../calendar/plain-date.ts'
import { isWorkingDay, type SchoolCalendar } from '../calendar/school-calendar.ts'
import { breakOn, isInSchoolYear } from '../calendar/school-year.ts'
import type { Meetings } from '../regulation/settings/commission.ts'

/** How many meetings a period has had, of how many it must have. @clause S4-23 */
export interface MeetingCount {
  readonly held: number
  readonly fewest: number
  /** The last day of the period. */
  readonly until: PlainDate
}

/**
 * The meetings of the month or half-year of `day`, counted from 1 January and 1 July; null where the
 * regulation has no such rule. A rule by the week is kept by the plan of meetings. Minutes that were
 * begun before their day are no meeting yet.
 *
 * @param held - the days of the meetings that were held.
 */
export function meetingCount(
  rules: Meetings | undefined,
  held: readonly PlainDate[],
  day: PlainDate,
): MeetingCount | null {
  const fewest = rules?.fewest
  if (fewest === undefined || fewest.per === 'week') return null
  const [from, until] = fewest.per === 'month' ? monthOf(day) : halfYearOf(day)
  const count = held.filter((on) => from <= on && on <= day).length
  return { held: count, fewest: fewest.times, until }
}

/** Meetings that lack in a period which is about to end, and a day for the next one. @clause S4-23 */
export interface WantedMeeting extends MeetingCount {
  /** How many are neither held nor called. */
  readonly lacking: number
  /** A working day, with pupils in school where there is one left; never a day off. */
  readonly proposed: PlainDate
}

/** So many days before the end of its period a meeting that lacks is called for; for two, twice as many. */
const daysAhead = { month: 10, 'half-year': 31 } as const

/**
 * What lacks in the period of `day`, when there is little time left for it; null while there is enough,
 * or nothing lacks. In a period that ends in summer the time ends with the school year.
 *
 * @param held - the days of the meetings that were held.
 * @param called - the days for which meetings are called; one that lies ahead lacks no more.
 * @clause S4-23
 */
export function wantedMeeting(
  rules: Meetings | undefined,
  { held, called }: { readonly held: readonly PlainDate[]; readonly called: readonly PlainDate[] },
  calendar: SchoolCalendar,
  day: PlainDate,
): WantedMeeting | null {
  const count = meetingCount(rules, held, day)
  const per = rules?.fewest?.per
  if (count === null || per === undefined || per === 'week') return null
  const { until } = count
  const coming = called.filter((on) => on >= day && on <= until).length
  const lacking = count.fewest - count.held - coming
  const left = daysOf({ from: addDays(day, 1), to: until }).filter((on) =>
    isWorkingDay(calendar, on),
  )
  const atSchool = left.filter((on) => isInSchoolYear(calendar, on))
  const last = atSchool.at(-1) ?? left.at(-1)
  if (lacking <= 0 || last === undefined || day < addDays(last, -daysAhead[per] * lacking))
    return null
  const withPupils = atSchool.filter((on) => breakOn(calendar, on) === null)
  const days = [withPupils, atSchool, left].find((some) => some.length > 0) ?? left
  // The meetings that lack part the time that is left between them.
  const proposed = days[Math.floor(days.length / (lacking + 1))]
  return proposed === undefined ? null : { ...count, lacking, proposed }
}

function monthOf(day: PlainDate): readonly [PlainDate, PlainDate] {
  const month = day.slice(0, 7)
  const [year, number] = partsOf(day)
  return [plainDate(`${month}-01`), plainDate(`${month}-${daysInMonth(year, number)}`)]
}

function halfYearOf(day: PlainDate): readonly [PlainDate, PlainDate] {
  const [year, month] = partsOf(day)
  const of = (rest: string) => plainDate(`${String(year).padStart(4, '0')}-${rest}`)
  return month <= 6 ? [of('01-01'), of('06-30')] : [of('07-01'), of('12-31')]
}
