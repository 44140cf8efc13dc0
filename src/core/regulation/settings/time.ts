import * as v from 'valibot'
import { MinuteOfDay } from '../../calendar/plain-date.ts'
import { WeekLength } from '../../calendar/school-calendar.ts'
import { whole } from './text.ts'

/** A day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export const Weekday = whole(1, 7)

/** A day of every year. The schema knows no lengths of months: see `contradictionsOf`. */
export const DayOfYear = v.strictObject({ month: whole(1, 12), day: whole(1, 31) })
export type DayOfYear = v.InferOutput<typeof DayOfYear>

/** The minute at which hours end: 1440 is midnight. */
export const EndMinute = whole(0, 1440)

/** Hours on some days of the week. */
export const Hours = v.strictObject({
  days: v.pipe(v.array(Weekday), v.maxLength(7)),
  from: MinuteOfDay,
  to: EndMinute,
  /** Whether a holiday on one of the days has these hours too. */
  onHolidays: v.boolean(),
})
export type Hours = v.InferOutput<typeof Hours>

/** When in the year the boxes and the phone work. @clause S2-30 @clause S3-18 */
export const Season = v.variant('kind', [
  v.strictObject({ kind: v.literal('all-year') }),
  v.strictObject({ kind: v.literal('school-year') }),
  v.strictObject({ kind: v.literal('dates'), from: DayOfYear, to: DayOfYear }),
])
export type Season = v.InferOutput<typeof Season>

/** Which days are worked, and what becomes of an opening that falls on another. */
export const Workdays = v.strictObject({
  /** ISO 3166 code of the country whose holidays count. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  week: WeekLength,
  /** `ask`: the school is asked each time, with the day named. */
  onDayOff: v.picklist(['next-working-day', 'previous-working-day', 'leave-out', 'hold', 'ask']),
})
export type Workdays = v.InferOutput<typeof Workdays>
