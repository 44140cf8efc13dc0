import {
  plainDate,
  daysInMonth,
  type PlainDate,
  type Span,
  type WallTime,
} from '#core/calendar/plain-date.ts'
import { isWorkingDay, type CalendarDay } from '#core/calendar/school-calendar.ts'
import { breakOn } from '#core/calendar/school-year.ts'
import type { BoardState } from '#core/log/board.ts'
import type { BoxId } from '#core/ids.ts'
import type { OpeningInCourse } from '#core/openings/course.ts'
import { planOf } from '#core/openings/opening.ts'
import { isInSeason, type OpeningDays } from '#core/openings/opening-days.ts'
import { scheduleOf, type LeftOutOpening } from '#core/openings/schedule.ts'
import {
  readingCourse,
  readingsLeftOut,
  type ReadingFacts,
  type ReadingInCourse,
} from '#core/meetings/reading-course.ts'
import type { BoardEvent } from '../../session/api.ts'
import { boxesAtWork, openingsOfBox, type LoggedOpening } from '../opening/openings.ts'

/** An opening of one box in the calendar. */
export interface BoxOpening extends OpeningInCourse<LoggedOpening> {
  readonly box: BoxId
}

/** One day as the page shows it. */
export interface DayFacts {
  readonly on: PlainDate
  readonly isWorked: boolean
  /** Holiday, moved or short day. */
  readonly special: CalendarDay | null
  readonly isBreak: boolean
  /** Whether boxes are opened at this time of the year. */
  readonly isInSeason: boolean
  readonly openings: readonly BoxOpening[]
  readonly leftOut: readonly LeftOutOpening[]
  /** When letters are read together. @clause S3-30 */
  readonly readings: readonly ReadingInCourse[]
  readonly readingsLeftOut: readonly LeftOutOpening[]
}

/** What the page is drawn from. */
export interface CalendarSource {
  readonly board: BoardState
  readonly readings: ReadingFacts
  readonly days: OpeningDays
  readonly events: readonly BoardEvent[]
  readonly now: WallTime
}

/** The first and the last day of a month. @param month - 1 to 12. */
export function monthSpan(year: number, month: number): Span {
  const begin = `${year}-${String(month).padStart(2, '0')}`
  return { from: plainDate(`${begin}-01`), to: plainDate(`${begin}-${daysInMonth(year, month)}`) }
}

/** Everything that the openings and readings of `span` have on each of its days. */
export function factsOf(source: CalendarSource, span: Span): (on: PlainDate) => DayFacts {
  const { days } = source
  const openings = groupBy(openingsIn(source, span), ({ time }) => time.on)
  const leftOut = groupBy(leftOutIn(source, span), ({ named }) => named.on)
  const readings = groupBy(readingsIn(source, span), ({ time }) => time.on)
  const noReadings = groupBy(readingsLeftOut(source.readings, span), ({ named }) => named.on)
  return (on) => ({
    on,
    isWorked: isWorkingDay(days.calendar, on),
    special: days.calendar.days.get(on) ?? null,
    isBreak: breakOn(days.calendar, on) !== null,
    isInSeason: isInSeason(days, on),
    openings: openings.get(on) ?? [],
    leftOut: leftOut.get(on) ?? [],
    readings: readings.get(on) ?? [],
    readingsLeftOut: noReadings.get(on) ?? [],
  })
}

/** The openings of every box at work. */
export const openingsIn = (
  { board, days, events, now }: CalendarSource,
  span: Span,
): readonly BoxOpening[] =>
  boxesAtWork(board).flatMap((box) =>
    openingsOfBox(box, events, days, now, span).map((one) => ({ ...one, box: box.box })),
  )

const leftOutIn = ({ board, days }: CalendarSource, { from, to }: Span) =>
  boxesAtWork(board).flatMap((box) => {
    const plan = planOf(box)
    return plan === null ? [] : scheduleOf(plan, days, from, to).leftOut
  })

/** The joint readings: they have no box of their own. @clause S3-30 */
export const readingsIn = (
  { readings, now }: CalendarSource,
  span: Span,
): readonly ReadingInCourse[] => readingCourse(readings, span, now.on)

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => PlainDate,
): ReadonlyMap<PlainDate, readonly Item[]> {
  const groups = new Map<PlainDate, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}
