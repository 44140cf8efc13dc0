import * as v from 'valibot'
import { addDays, dayOfWeek, PlainDate, type Span } from './plain-date.ts'

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
  /** Law or decree that says so; absent where the school itself does. */
  source: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
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
  /** School years that are known, oldest first. */
  readonly schoolYears: readonly Span[]
  /** Holidays of the pupils; who works in the school works on. */
  readonly breaks: readonly Span[]
}

/** School years and the holidays in them. */
export type Schooling = Pick<SchoolCalendar, 'schoolYears' | 'breaks'>

const nothingKnown: Schooling = { schoolYears: [], breaks: [] }

/** A calendar with `days`; a later one for the same day takes the place of an earlier. */
export const schoolCalendar = (
  week: WeekLength,
  years: readonly number[],
  days: readonly CalendarDay[],
  { schoolYears, breaks }: Schooling = nothingKnown,
): SchoolCalendar => ({
  week,
  years,
  days: new Map(days.map((day) => [day.on, day])),
  schoolYears,
  breaks,
})

/** Whether the school works on `date`. @clause S3-15 */
export function isWorkingDay(calendar: SchoolCalendar, date: PlainDate): boolean {
  if (isSpecialDayOff(calendar, date)) return false
  return calendar.days.get(date)?.kind === 'working' || dayOfWeek(date) <= calendar.week
}

/** Whether a holiday or a moved day makes `date` a day off, whatever its day of the week. */
export function isSpecialDayOff({ days }: SchoolCalendar, date: PlainDate): boolean {
  const kind = days.get(date)?.kind
  return kind === 'holiday' || kind === 'day-off'
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
    const { on, name: _, ...why } = day
    if (!isMoved || dayOfWeek(on) <= week) continue
    let next = addDays(on, 1)
    while (dayOfWeek(next) > week || taken.has(next)) next = addDays(next, 1)
    taken.add(next)
    substitutes.push({ ...why, on: next, kind: 'day-off' })
  }
  return substitutes
}
