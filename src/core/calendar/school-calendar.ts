import * as v from 'valibot'
import { addDays, dayOfWeek, PlainDate } from './plain-date.ts'

/** What makes a day other than its day of the week says. */
export const dayKinds = ['holiday', 'day-off', 'working', 'short'] as const
export const DayKind = v.picklist(dayKinds)
export type DayKind = v.InferOutput<typeof DayKind>

/** A day that stands in the calendar. */
export const CalendarDay = v.strictObject({
  on: PlainDate,
  kind: DayKind,
  /** A word of `core/words` for a holiday, or absent for a day that was moved. */
  name: v.optional(v.pipe(v.string(), v.regex(/^[a-z-]{2,32}$/))),
  /** An estimated day waits for the moon or for a decree. */
  status: v.picklist(['confirmed', 'estimated']),
  /** Law or decree that says so. */
  source: v.pipe(v.string(), v.maxLength(200)),
})
export type CalendarDay = v.InferOutput<typeof CalendarDay>

/** Working days of a week: Monday to Friday, or to Saturday. */
export const WeekLength = v.picklist([5, 6])
export type WeekLength = v.InferOutput<typeof WeekLength>

/** The working days of a school: its week, and the days on which it is not followed. */
export interface SchoolCalendar {
  readonly week: WeekLength
  /** Years that the calendar knows; a day outside them follows the week alone. */
  readonly years: readonly number[]
  readonly days: ReadonlyMap<PlainDate, CalendarDay>
}

/** A calendar with `days`; a later one for the same day takes the place of an earlier. */
export const schoolCalendar = (
  week: WeekLength,
  years: readonly number[],
  days: readonly CalendarDay[],
): SchoolCalendar => ({ week, years, days: new Map(days.map((day) => [day.on, day])) })

/** Whether the school works on `date`. @clause S3-15 */
export function isWorkingDay({ week, days }: SchoolCalendar, date: PlainDate): boolean {
  switch (days.get(date)?.kind) {
    case 'holiday':
    case 'day-off':
      return false
    case 'working':
      return true
    default:
      return dayOfWeek(date) <= week
  }
}

/** A public holiday, and whether it is made up for when it falls on a day off. */
export interface Holiday {
  readonly day: CalendarDay
  readonly isMoved: boolean
}

/**
 * The days off that follow holidays which fall on a day off: for each the next working day after it
 * that no other has taken.
 *
 * @see Law of Kazakhstan No 267 of 13.12.2001, article 5
 */
export function substitutesFor(
  week: WeekLength,
  holidays: readonly Holiday[],
): readonly CalendarDay[] {
  const taken = new Set(holidays.map(({ day }) => day.on))
  const substitutes: CalendarDay[] = []
  for (const { day, isMoved } of holidays) {
    const { on, status, source } = day
    if (!isMoved || dayOfWeek(on) <= week) continue
    let next = addDays(on, 1)
    while (dayOfWeek(next) > week || taken.has(next)) next = addDays(next, 1)
    taken.add(next)
    substitutes.push({ on: next, kind: 'day-off', status, source })
  }
  return substitutes
}
