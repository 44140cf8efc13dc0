import { partsOf, plainDate, type PlainDate, type Span } from './plain-date.ts'
import type { SchoolCalendar } from './school-calendar.ts'

/** A school year, and whether somebody said its days. */
export interface SchoolYear extends Span {
  /** Nobody did: it is thought to last from 1 September to 25 May. */
  readonly isAssumed: boolean
}

/** In July one school year is surely over and the next has not begun. */
const turnOfTheYear = 7

/** The school year to which `on` belongs, by the calendar year in which it begins; summer is before. */
export function schoolYearOf(on: PlainDate): number {
  const [year, month] = partsOf(on)
  return month >= turnOfTheYear ? year : year - 1
}

/** The school year that begins in `year`. @clause S2-30 */
export function schoolYearFrom({ schoolYears }: SchoolCalendar, year: number): SchoolYear {
  const known = schoolYears.find(({ from }) => schoolYearOf(from) === year)
  if (known !== undefined) return { ...known, isAssumed: false }
  return {
    from: plainDate(`${year}-09-01`),
    to: plainDate(`${year + 1}-05-25`),
    isAssumed: true,
  }
}

/** Whether `on` lies in a school year. @clause S3-18 */
export function isInSchoolYear(calendar: SchoolCalendar, on: PlainDate): boolean {
  const { from, to } = schoolYearFrom(calendar, schoolYearOf(on))
  return on >= from && on <= to
}

/** The holidays of the pupils in which `on` lies, or null. */
export const breakOn = ({ breaks }: SchoolCalendar, on: PlainDate): Span | null =>
  breaks.find(({ from, to }) => on >= from && on <= to) ?? null
