import { daysInMonth, partsOf, plainDate, type PlainDate } from '../calendar/plain-date.ts'
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
 * regulation has no such rule. A rule by the week is kept by the plan of meetings.
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
  const count = held.filter((on) => from <= on && on <= until).length
  return { held: count, fewest: fewest.times, until }
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
