import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOfCountry } from '../calendar/calendar-of.ts'
import { untouchedCalendar } from '../calendar/calendar-changed.ts'
import { addDays, plainDate, type WallTime } from '../calendar/plain-date.ts'
import { dueAt } from './due-at.ts'
import type { OpeningDays } from './opening-days.ts'
import type { Plan } from './plan.ts'
import { scheduleStatus } from './schedule.ts'

const at = (day: string, minute = 720): WallTime => ({ on: plainDate(day), at: minute })
const days: OpeningDays = {
  calendar: calendarOfCountry('KG', 5, untouchedCalendar),
  onDayOff: 'next-working-day',
  season: { kind: 'all-year' },
}
const since = plainDate('2026-09-01')
const tuesdays: Plan = { since, moves: [], days: [2], at: 720 }

test('an opening that is written down a week later is for its own Tuesday [S4-15]', () => {
  const held = [at('2026-11-10')]
  expect(dueAt({ ...tuesdays, held }, days, at('2026-11-17', 730))).toEqual(at('2026-11-17'))
  // The Tuesday after was opened, and written down first.
  const opened = [...held, at('2026-11-24')]
  expect(dueAt({ ...tuesdays, held: opened }, days, at('2026-11-17', 730))).toEqual(
    at('2026-11-17'),
  )
})

test('on a later day it is for the one that was missed, and the second that day for none', () => {
  const held = [at('2026-11-10')]
  const thursday = at('2026-11-19')
  expect(dueAt({ ...tuesdays, held }, days, thursday)).toEqual(at('2026-11-17'))
  const made = [...held, at('2026-11-17')]
  expect(dueAt({ ...tuesdays, held: made }, days, thursday)).toBeNull()
})

test('held now it is for what is due now', () => {
  const moments = fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 1439 }))
    .map(([day, minute]): WallTime => ({ on: addDays(since, day), at: minute }))
  const plans = fc.constantFrom<Plan>(tuesdays, {
    ...tuesdays,
    days: [4],
    quota: { times: 2, per: 'month' },
  })
  fc.assert(
    fc.property(plans, fc.array(moments, { maxLength: 4 }), moments, (plan, times, last) => {
      const held = times.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.at - b.at))
      const now = { on: addDays(held.at(-1)?.on ?? since, last.at % 30), at: 1439 }
      const { due } = scheduleStatus({ ...plan, held }, days, held.at(-1) ?? null, now)
      expect(dueAt({ ...plan, held }, days, now)).toEqual(due)
    }),
    { numRuns: 60 },
  )
})
