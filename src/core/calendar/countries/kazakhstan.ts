import { plainDate, type Span } from '../plain-date.ts'
import {
  schoolCalendar,
  substitutesFor,
  type CalendarDay,
  type Holiday,
  type SchoolCalendar,
  type Schooling,
  type WeekLength,
} from '../school-calendar.ts'

const law = 'Law No 267 of 13.12.2001 on holidays'

const holiday = (
  on: string,
  name: string,
  {
    isMoved = true,
    status = 'confirmed',
  }: Partial<Pick<Holiday & CalendarDay, 'isMoved' | 'status'>> = {},
): Holiday => ({ day: { on: plainDate(on), kind: 'holiday', name, status, source: law }, isMoved })

/** The holidays whose date is the same every year. */
const everyYear = (year: number): readonly Holiday[] => [
  holiday(`${year}-01-01`, 'new-year'),
  holiday(`${year}-01-02`, 'new-year'),
  holiday(`${year}-01-07`, 'christmas', { isMoved: false }),
  holiday(`${year}-03-08`, 'womens-day'),
  ...(year >= constitutionSince ? [holiday(`${year}-03-15`, 'constitution-day')] : []),
  ...[21, 22, 23].map((day) => holiday(`${year}-03-${day}`, 'nauryz')),
  holiday(`${year}-05-01`, 'unity-day'),
  holiday(`${year}-05-07`, 'defenders-day'),
  holiday(`${year}-05-09`, 'victory-day'),
  holiday(`${year}-07-06`, 'capital-day'),
  holiday(`${year}-10-25`, 'republic-day'),
  holiday(`${year}-12-16`, 'independence-day'),
]

/** The Constitution of 15 March 2026 is a holiday from the next year on; 30 August is none any more. */
const constitutionSince = 2027

/** The first day of Kurban Ait, by the moon. */
const kurban: Readonly<Record<number, Holiday>> = {
  2026: holiday('2026-05-27', 'kurban-ait', { isMoved: false }),
  2027: holiday('2027-05-16', 'kurban-ait', { isMoved: false, status: 'estimated' }),
}

/** Years whose decree on moved days is known, or is known not to exist. */
const decided = [2026]

const span = (from: string, to: string): Span => ({ from: plainDate(from), to: plainDate(to) })

/** The school year 2025/26; of the next nothing was found, and the school says it. */
const schooling: Schooling = {
  schoolYears: [span('2025-09-01', '2026-05-25')],
  breaks: [
    span('2025-10-27', '2025-11-02'),
    span('2025-12-29', '2026-01-07'),
    span('2026-03-19', '2026-03-29'),
  ],
}

/** Working days in Kazakhstan, 2026 and 2027. @see domain.md section 6 */
export function kazakhstan(week: WeekLength): SchoolCalendar {
  const years = [2026, 2027]
  const days = years.flatMap((year) => {
    const moon = kurban[year]
    const holidays = [...everyYear(year), ...(moon === undefined ? [] : [moon])]
    const substitutes = substitutesFor(week, holidays).map((day) =>
      decided.includes(year) ? day : { ...day, status: 'estimated' as const },
    )
    return [...holidays.map(({ day }) => day), ...substitutes]
  })
  return schoolCalendar(week, years, days, schooling)
}
