import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate, type WallTime } from '../calendar/plain-date.ts'
import { planStatus } from './plan-status.example.ts'
import { plannedBetween, type Plan } from './plan.ts'
import { quotaPeriodOf } from './rule-days.ts'

const at = (day: string, minute = 840): WallTime => ({ on: plainDate(day), at: minute })
const twiceAMonth: Plan = {
  days: [4],
  at: 840,
  quota: { times: 2, per: 'month' },
  since: plainDate('2026-09-28'),
  moves: [],
}
const standing = (held: readonly string[], now: WallTime) =>
  planStatus({ ...twiceAMonth, held: held.map((day) => at(day)) }, null, now)

test('a quota proposes as many days in each period as it asks for, spread over it [S0-69]', () => {
  const days = plannedBetween(twiceAMonth, plainDate('2026-10-01'), plainDate('2026-11-30'))
  expect(days.map(({ on }) => on)).toEqual(['2026-10-08', '2026-10-22', '2026-11-12', '2026-11-26'])
})

test('periods follow each other without a gap', () => {
  const dates = fc.integer({ min: 0, max: 5000 }).map((n) => addDays(plainDate('2026-01-01'), n))
  const periods = fc.constantFrom('week', 'month', 'half-year')
  fc.assert(
    fc.property(periods, dates, (per, on) => {
      const { from, to } = quotaPeriodOf(per, on)
      expect(from <= on && on <= to).toBe(true)
      expect(quotaPeriodOf(per, addDays(from, -1)).to).toBe(addDays(from, -1))
      expect(quotaPeriodOf(per, to)).toEqual({ from, to })
    }),
  )
})

describe('a quota', () => {
  test('is counted, and its proposals are due at their hour', () => {
    expect(standing([], at('2026-10-07'))).toMatchObject({
      due: null,
      missed: null,
      next: at('2026-10-08'),
      quota: { times: 2, per: 'month', held: 0 },
    })
    expect(standing([], at('2026-10-08')).due).toEqual(at('2026-10-08'))
  })

  test('is met on any day: an early opening stands for the next proposal', () => {
    expect(standing(['2026-10-03'], at('2026-10-09'))).toMatchObject({
      due: null,
      next: at('2026-10-22'),
      quota: { held: 1 },
    })
    const both = standing(['2026-10-03', '2026-10-05'], at('2026-10-30'))
    expect(both).toMatchObject({ due: null, missed: null, next: at('2026-11-12') })
  })

  test('has missed nothing before its period ends', () => {
    expect(standing([], at('2026-10-31')).missed).toBeNull()
    expect(standing([], at('2026-11-01')).missed).toEqual(at('2026-10-22'))
    expect(standing(['2026-10-08'], at('2026-11-01')).missed).toEqual(at('2026-10-22'))
    expect(standing(['2026-10-08', '2026-10-09'], at('2026-11-01')).missed).toBeNull()
  })

  test('missed in one period is over when the box was opened in the next', () => {
    expect(standing(['2026-10-08', '2026-11-02'], at('2026-11-03'))).toMatchObject({
      missed: null,
      due: null,
    })
  })

  test('moved proposals are counted in the period to which they were moved', () => {
    const moves = [{ from: at('2026-10-22'), to: at('2026-10-29', 600) }]
    const status = planStatus(
      { ...twiceAMonth, moves, held: [at('2026-10-08')] },
      null,
      at('2026-10-25'),
    )
    expect(status).toMatchObject({ due: null, next: at('2026-10-29', 600) })
  })

  test('does not ask for what was before the box was published', () => {
    const late: Plan = { ...twiceAMonth, since: plainDate('2026-10-15'), held: [] }
    expect(planStatus(late, null, at('2026-11-01')).missed).toEqual(at('2026-10-22'))
    expect(
      planStatus({ ...late, since: plainDate('2026-10-25') }, null, at('2026-11-01')),
    ).toMatchObject({ missed: null })
  })
})
