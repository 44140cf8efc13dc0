import { addDays, type PlainDate, type WallTime } from '#core/calendar/plain-date.ts'
import { untouchedCalendar } from '#core/calendar/calendar-changed.ts'
import { addWorkingDays } from '#core/calendar/working-days.ts'
import { isWorkingDay } from '#core/calendar/school-calendar.ts'
import { openingDaysOf } from '#core/openings/opening-days.ts'
import { scheduleBetween } from '#core/openings/schedule.ts'
import { hours, paperHours, workdays } from './story/regulation.ts'
import { clockTime, secondsAt, wallAt } from './term.ts'

/** The days of the demo's school: what it says of its holidays makes none a day off. */
const days = openingDaysOf(
  { calendar: untouchedCalendar },
  { workdays, season: { kind: 'all-year' } },
)

/** Whether the demo's school works on a day. */
export const isWorked = (on: PlainDate): boolean => isWorkingDay(days.calendar, on)

/** One opening of the term. */
export interface DemoOpening {
  /** What the opening is for. */
  readonly planned: WallTime
  /** When it was planned at first, if it was moved. */
  readonly movedFrom: WallTime | null
  /** When it took place; seconds since 1970 UTC. */
  readonly seconds: number
}

/** Openings of the last weeks, which letters name by their distance from the end. */
export const recent = 6

/**
 * The openings held between `published` and `now`: one of them on another day, and one missed, so
 * that its letters wait for the next.
 *
 * @param now - seconds since 1970 UTC.
 */
export function openingsUntil(
  now: number,
  published: PlainDate,
  today: PlainDate,
): readonly DemoOpening[] {
  const plan = { ...hours, since: published, moves: [] }
  const planned = scheduleBetween(plan, days, addDays(published, 1), today)
  const [moved, missed] = [0.3, 0.85].map((share) => Math.floor(planned.length * share))
  return planned
    .map(({ time, named }, n) => {
      const to = n === moved ? { on: movedTo(time.on), at: clockTime(12, 0) } : time
      // Nobody is ever there to the minute.
      const late = 2 + ((n * 7) % 17)
      const movedFrom = n === moved ? named : null
      return { planned: to, movedFrom, seconds: secondsAt(to) + late * 60 }
    })
    .filter((_, n) => n !== missed)
    .filter(({ seconds }) => seconds <= now)
}

/**
 * The openings of the paper box between `published` and `now`, whoever came to them or not.
 *
 * @param now - seconds since 1970 UTC.
 */
export function paperTimesUntil(now: number, published: PlainDate): readonly WallTime[] {
  const { times, ...rest } = paperHours
  const plan = { ...rest, quota: { times, per: 'month' }, since: published, moves: [] } as const
  const last = wallAt(now).on
  return scheduleBetween(plan, days, addDays(published, 1), last)
    .map(({ time }) => time)
    .filter((time) => secondsAt(time) + 3600 <= now)
}

/** To the next working day. */
const movedTo = (on: PlainDate): PlainDate => addWorkingDays(on, 1, isWorked)
