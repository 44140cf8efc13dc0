import { describe, expect, test } from 'vitest'
import { untouchedCalendar } from '../calendar/calendar-changed.ts'
import { calendarOfCountry } from '../calendar/calendar-of.ts'
import { plainDate, type WallTime } from '../calendar/plain-date.ts'
import type { OpeningDays } from './opening-days.ts'
import type { Plan } from './plan.ts'
import { nextScheduled } from './schedule.ts'
import { whyNext } from './why-next.ts'

const at = (day: string): WallTime => ({ on: plainDate(day), at: 720 })
const tuesdays: Plan = { days: [2], at: 720, since: plainDate('2026-01-01'), moves: [] }
const days = (onDayOff: OpeningDays['onDayOff']): OpeningDays => ({
  calendar: calendarOfCountry('KZ', 5, untouchedCalendar),
  onDayOff,
  season: { kind: 'all-year' },
})

describe('why the next opening is not on the usual day', () => {
  const why = (now: WallTime, onDayOff: OpeningDays['onDayOff'], plan = tuesdays) =>
    whyNext(plan, days(onDayOff), now, nextScheduled(plan, days(onDayOff), now))

  test('a day off, also when it has begun', () => {
    const off = { kind: 'day-off', on: plainDate('2026-03-24'), holiday: null }
    for (const now of ['2026-03-20', '2026-03-24']) {
      expect(why(at(now), 'ask')).toEqual(off)
      expect(why(at(now), 'leave-out')).toEqual(off)
    }
  })

  test('a holiday, by its name', () => {
    const mondays = { ...tuesdays, days: [1] }
    expect(why(at('2026-03-20'), 'ask', mondays)).toMatchObject({ holiday: 'nauryz' })
  })

  test('the commission moved it', () => {
    const moved = { ...tuesdays, moves: [{ from: at('2026-03-31'), to: at('2026-04-02') }] }
    expect(why(at('2026-03-28'), 'ask', moved)).toEqual({ kind: 'moved', from: at('2026-03-31') })
  })

  test('nothing where the rule names it', () => {
    expect(why(at('2026-03-28'), 'ask')).toBeNull()
  })
})
