import { plainDate, type Span } from '../plain-date.ts'
import {
  schoolCalendar,
  type CalendarDay,
  type SchoolCalendar,
  type Schooling,
  type WeekLength,
} from '../school-calendar.ts'

const code = 'Labour Code of 23.01.2025'
const decree = 'Decree of the Cabinet on moved days of 2026'

const day = (on: string, kind: CalendarDay['kind'], rest: Partial<CalendarDay>): CalendarDay => ({
  on: plainDate(on),
  kind,
  status: 'confirmed',
  source: code,
  ...rest,
})

const run = (
  year: number,
  month: string,
  from: number,
  to: number,
  name: string,
): readonly CalendarDay[] =>
  Array.from({ length: to - from + 1 }, (_, i) =>
    day(`${year}-${month}-${String(from + i).padStart(2, '0')}`, 'holiday', { name }),
  )

/** The holidays whose date is the same every year; none moves from a weekend since 23.01.2025. */
const everyYear = (year: number): readonly CalendarDay[] => [
  ...run(year, '01', 1, 7, 'new-year'),
  day(`${year}-03-08`, 'holiday', { name: 'womens-day' }),
  day(`${year}-03-21`, 'holiday', { name: 'nooruz' }),
  ...run(year, '05', 1, 9, 'may-days'),
  day(`${year}-08-31`, 'holiday', { name: 'independence-day' }),
  day(`${year}-02-23`, 'short', { name: 'defenders-day' }),
  day(`${year}-04-07`, 'short', { name: 'revolution-day' }),
]

/** Holidays by the moon. */
const moon: readonly CalendarDay[] = [
  day('2026-03-20', 'holiday', { name: 'orozo-ait' }),
  day('2026-05-27', 'holiday', { name: 'kurman-ait' }),
  day('2027-03-10', 'holiday', { name: 'orozo-ait', status: 'estimated' }),
  day('2027-05-16', 'holiday', { name: 'kurman-ait', status: 'estimated' }),
]

/** Days shortened before a holiday. */
const short2026 = ['2026-04-30', '2026-12-31'].map((on) => day(on, 'short', {}))

/** The decree speaks of organisations with a five-day week; a six-day school works on as usual. */
const moved2026: readonly CalendarDay[] = [
  ...['2026-01-08', '2026-01-09'].map((on) => day(on, 'day-off', { source: decree })),
  ...['2026-02-07', '2026-04-25'].map((on) => day(on, 'working', { source: decree })),
]

const span = (from: string, to: string): Span => ({ from: plainDate(from), to: plainDate(to) })

/** The school year 2025/26 as it was changed in February 2026; the next has another plan. */
const schooling: Schooling = {
  schoolYears: [span('2025-09-01', '2026-05-29')],
  breaks: [span('2025-12-31', '2026-01-11'), span('2026-03-02', '2026-03-07')],
}

/** Working days in Kyrgyzstan, 2026 and 2027. @see domain.md section 6 */
export function kyrgyzstan(week: WeekLength): SchoolCalendar {
  const years = [2026, 2027]
  const moved = week === 5 ? moved2026 : []
  const days = [...years.flatMap(everyYear), ...moon, ...short2026, ...moved]
  return schoolCalendar(week, years, days, schooling)
}
