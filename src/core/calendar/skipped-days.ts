import { addDays, dayOfWeek, type PlainDate } from './plain-date.ts'
import { isWorkingDay, type CalendarDay, type SchoolCalendar } from './school-calendar.ts'

/** Days that a term passes by. */
export interface SkippedDays {
  /** Days off of the week alone. */
  readonly weekends: number
  /** Holidays and moved days, in order. */
  readonly special: readonly CalendarDay[]
}

/** The days after `from` up to and with `to` on which nobody works. @clause S3-15 */
export function skippedDays(calendar: SchoolCalendar, from: PlainDate, to: PlainDate): SkippedDays {
  const special: CalendarDay[] = []
  let weekends = 0
  for (let on = from; on < to;) {
    on = addDays(on, 1)
    if (isWorkingDay(calendar, on)) continue
    const day = calendar.days.get(on)
    // A holiday on a Sunday changes nothing: the Sunday is what is skipped.
    if (day !== undefined && dayOfWeek(on) <= calendar.week) special.push(day)
    else weekends++
  }
  return { weekends, special }
}
