import { describe, expect, test } from 'vitest'
import { kazakhstan } from '#core/calendar/countries/kazakhstan.ts'
import { plainDate, type WallTime } from '#core/calendar/plain-date.ts'
import { isWorkingDay } from '#core/calendar/school-calendar.ts'
import { scheduleBetween } from '#core/openings/schedule.ts'
import type { Plan } from '#core/openings/plan.ts'
import { concernsOf, suggestedDays } from './move-days.ts'

const calendar = kazakhstan(5)
const now: WallTime = { on: plainDate('2026-12-10'), at: 600 }
const tuesdays: Plan = { days: [2], at: 720, since: plainDate('2026-11-01'), moves: [] }
const days = { calendar, onDayOff: 'ask', season: { kind: 'all-year' } } as const
const coming = scheduleBetween(tuesdays, days, now.on, plainDate('2027-01-20'))
const [next] = coming
if (next === undefined) throw new RangeError('nothing planned')

describe('a moved opening', () => {
  test('is offered working days near its own, on which the box is not opened yet', () => {
    const suggested = suggestedDays(calendar, coming, next, now)
    expect(suggested).toContain('2026-12-14')
    expect(suggested).not.toContain('2026-12-16')
    expect(suggested).not.toContain('2026-12-22')
    expect(suggested.every((on) => on > now.on && isWorkingDay(calendar, on))).toBe(true)
    expect([...suggested].sort()).toEqual(suggested)
  })

  test('to a day off, or to a day with an opening, is possible and said', () => {
    const concerns = (on: string) => concernsOf(calendar, coming, next, plainDate(on))
    expect(concerns('2026-12-16')).toEqual(['isDayOff'])
    expect(concerns('2026-12-22')).toEqual(['isTaken'])
    expect(concerns('2026-12-17')).toEqual([])
  })
})
