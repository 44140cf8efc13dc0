import { addDays, type PlainDate, type WallTime } from '#core/calendar/plain-date.ts'
import { untouchedCalendar } from '#core/calendar/calendar-changed.ts'
import { addWorkingDays } from '#core/calendar/working-days.ts'
import { isWorkingDay } from '#core/calendar/school-calendar.ts'
import { openingDaysOf } from '#core/openings/opening-days.ts'
import { scheduleBetween } from '#core/openings/schedule.ts'
import { presetOfCountry } from '#core/regulation/in-use.ts'
import { preset } from '#core/regulation/presets/presets.ts'
import { clockTime, secondsAt } from './term.ts'

/** The box is opened on Tuesdays and Fridays at 15:00, and answered within ten working days. */
export const hours = { days: [2, 5], at: clockTime(15, 0), answerWorkingDays: 10 } as const

/** The days of a school in Kazakhstan that has no regulation of its own yet. */
const days = openingDaysOf({ calendar: untouchedCalendar }, preset(presetOfCountry('KZ')))

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

/** To the next working day. */
const movedTo = (on: PlainDate): PlainDate => addWorkingDays(on, 1, isWorked)
