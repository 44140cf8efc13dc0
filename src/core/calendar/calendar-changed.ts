import * as v from 'valibot'
import { MemberId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import { PlainDate } from './plain-date.ts'
import { DayKind } from './school-calendar.ts'

/** Days from one to another, both included. */
const Days = v.strictObject({ from: PlainDate, to: PlainDate })

/**
 * The school says which days differ from the calendar of its country: a decree that moved a day, its
 * own holidays, the beginning and end of its year. Each entry says all of it anew; it has no words.
 *
 * @clause S2-12 @clause S3-18
 */
export const CalendarChanged = entrySchema('calendar-changed', MemberId, {
  days: v.pipe(
    v.array(
      v.strictObject({
        on: PlainDate,
        kind: DayKind,
        status: v.picklist(['confirmed', 'estimated']),
      }),
    ),
    v.maxLength(400),
  ),
  schoolYears: v.pipe(v.array(Days), v.maxLength(20)),
  breaks: v.pipe(v.array(Days), v.maxLength(100)),
})
export type CalendarChanged = v.InferOutput<typeof CalendarChanged>

/** What the school changed in the calendar of its country. */
export type CalendarState = CalendarChanged['header']

/** A calendar in which nothing was changed. */
export const untouchedCalendar: CalendarState = { days: [], schoolYears: [], breaks: [] }

/** The calendar after `entry`: what it says takes the place of what was said before. */
export const foldCalendar = ({ header }: CalendarChanged): CalendarState => header
