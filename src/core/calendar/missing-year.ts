import { partsOf, type PlainDate } from './plain-date.ts'
import type { SchoolCalendar } from './school-calendar.ts'

/** A year of which the calendar does not know enough. */
export interface MissingYear {
  readonly year: number
  /** Nothing is known of it, or these days wait for the moon or for a decree. */
  readonly why: 'missing' | 'estimated'
  readonly days: readonly PlainDate[]
}

/** From October on the next year must be known: plans and due dates reach into it. */
const firstMonthOfWarning = 10

/** The year that somebody should see to, or null: this one, and from October on the next. */
export function missingYear(calendar: SchoolCalendar, today: PlainDate): MissingYear | null {
  const [year, month] = partsOf(today)
  const years = month >= firstMonthOfWarning ? [year, year + 1] : [year]
  for (const one of years) {
    if (!calendar.years.includes(one)) return { year: one, why: 'missing', days: [] }
    const days = [...calendar.days.values()]
      .filter(({ on, status }) => status === 'estimated' && partsOf(on)[0] === one && on >= today)
      .map(({ on }) => on)
      .sort()
    if (days.length > 0) return { year: one, why: 'estimated', days }
  }
  return null
}
