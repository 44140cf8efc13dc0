import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  compareWallTimes,
  dayOfWeek,
  plainDate,
  type WallTime,
} from '../calendar/plain-date.ts'
import { planStatus } from './plan-status.example.ts'
import {
  farthestMoveDays,
  lastPlanned,
  nextPlanned,
  OpeningPlan,
  plannedBetween,
  type Plan,
} from './plan.ts'

const at = (date: string, minute = 900): WallTime => ({ on: plainDate(date), at: minute })
/** Working days at 15:00, since a Monday. */
const daily: Plan = { days: [1, 2, 3, 4, 5], at: 900, since: plainDate('2026-11-16'), moves: [] }
const tuesdays: Plan = { ...daily, days: [2] }

const days = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
const start = plainDate('2026-01-01')
const minutes = fc.integer({ min: 0, max: 1439 })
const dates = fc.integer({ min: 0, max: 3650 }).map((n) => addDays(start, n))
const moments = fc.record({ on: dates, at: minutes })

/** Plans with moves as the rules allow them: of a planned time, to a free one within reach. */
const plans = fc
  .record({
    days,
    at: minutes,
    moved: fc.array(fc.tuple(dates, fc.integer({ min: -31, max: 31 }), minutes), { maxLength: 40 }),
  })
  .map(({ moved, ...rule }) => {
    let plan: Plan = { ...rule, since: start, moves: [] }
    for (const [day, shift, minute] of moved) {
      const from = nextPlanned({ ...plan, moves: [] }, { on: day, at: 0 })
      const to = { on: addDays(from.on, shift), at: minute }
      const isFree = (time: WallTime) => !isPlanned(plan, time)
      const isMoved = !isPlanned(plan, from)
      if (to.on < start || isMoved || !isFree(to)) continue
      plan = { ...plan, moves: [...plan.moves, { from, to }] }
    }
    return plan
  })

const isPlanned = (plan: Plan, time: WallTime) =>
  plannedBetween(plan, time.on, time.on).some((one) => compareWallTimes(one, time) === 0)

describe('a plan', () => {
  test('names days of the week in order, each once', () => {
    const parses = (list: readonly number[]) =>
      v.safeParse(OpeningPlan, { days: list, at: 900 }).success
    expect(parses([1, 3, 7])).toBe(true)
    for (const list of [[], [3, 1], [1, 1], [0], [8], [1.5]]) expect(parses(list)).toBe(false)
  })

  test('for working days has no opening on a weekend', () => {
    const week = plannedBetween(daily, plainDate('2026-11-20'), plainDate('2026-11-24'))
    expect(week.map(({ on }) => on)).toEqual(['2026-11-20', '2026-11-23', '2026-11-24'])
  })

  test('has nothing before the day since which it holds', () => {
    expect(plannedBetween(daily, plainDate('2026-11-01'), plainDate('2026-11-16'))).toHaveLength(1)
    expect(lastPlanned(daily, at('2026-11-16', 800))).toBeNull()
  })

  test('that holds from next week on begins then', () => {
    const coming = { ...tuesdays, since: plainDate('2027-03-01') }
    expect(nextPlanned(coming, at('2026-11-20'))).toEqual(at('2027-03-02'))
  })

  test('can be asked about the last days that a date can write', () => {
    const end = plainDate('9999-12-31')
    expect(plannedBetween({ ...daily, days: [5] }, end, end)).toEqual([at('9999-12-31')])
  })
})

describe('over ten years', () => {
  test('no planned day is missed', () => {
    fc.assert(
      fc.property(days, minutes, (list, minute) => {
        const plan: Plan = { days: list, at: minute, since: start, moves: [] }
        const end = addDays(start, 3652)
        const planned = plannedBetween(plan, start, end)
        const expected = Array.from({ length: 3653 }, (_, n) => addDays(start, n)).filter((day) =>
          list.includes(dayOfWeek(day)),
        )
        expect(planned).toEqual(expected.map((on) => ({ on, at: minute })))
      }),
      { numRuns: 5 },
    )
  })

  test('going from one opening to the next meets them all', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const end = addDays(start, 400)
        const walked: WallTime[] = []
        let next = nextPlanned(plan, { on: start, at: 0 })
        while (next.on <= end) {
          walked.push(next)
          next = nextPlanned(plan, { on: next.on, at: next.at + 1 })
        }
        expect(walked).toEqual(plannedBetween(plan, start, end))
      }),
      { numRuns: 20 },
    )
  })

  test('moves keep the count', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const end = addDays(start, 3650 + 7 + farthestMoveDays)
        const without = plannedBetween({ ...plan, moves: [] }, start, end)
        const moved = plannedBetween(plan, start, addDays(end, farthestMoveDays))
        const beyond = plannedBetween({ ...plan, moves: [] }, addDays(end, 1), addDays(end, 31))
        expect(moved).toHaveLength(without.length + beyond.length)
        expect(new Set(moved.map((time) => `${time.on} ${time.at}`)).size).toBe(moved.length)
      }),
      { numRuns: 20 },
    )
  })
})

describe('how the openings stand', () => {
  test('before the hour nothing is due and the next opening is today', () => {
    const status = planStatus(daily, at('2026-11-19'), at('2026-11-20', 899))
    expect(status).toEqual({ due: null, missed: null, next: at('2026-11-20') })
  })

  test('at the hour the opening is due and the next one comes on Monday', () => {
    const status = planStatus(daily, at('2026-11-19'), at('2026-11-20'))
    expect(status).toEqual({ due: at('2026-11-20'), missed: null, next: at('2026-11-23') })
  })

  test('an opening held late is held, and the one after it is due at its own hour', () => {
    expect(planStatus(daily, at('2026-11-20'), at('2026-11-21', 60)).due).toBeNull()
    expect(planStatus(daily, at('2026-11-20'), at('2026-11-23')).due).toEqual(at('2026-11-23'))
  })

  test('an opening of Friday that nobody held is missed over the weekend', () => {
    const friday = at('2026-11-20')
    for (const now of [at('2026-11-21', 0), at('2026-11-22'), at('2026-11-23', 899)]) {
      const next = at('2026-11-23')
      expect(planStatus(daily, at('2026-11-19'), now)).toEqual({
        due: friday,
        missed: friday,
        next,
      })
    }
  })

  test('a missed opening stays missed when the next one is due', () => {
    const status = planStatus(daily, at('2026-11-19'), at('2026-11-23'))
    expect(status).toMatchObject({ due: at('2026-11-23'), missed: at('2026-11-20') })
  })

  test('an extraordinary opening before the hour does not stand for the planned one', () => {
    const early = at('2026-11-20', 660)
    expect(planStatus(daily, early, at('2026-11-20')).due).toEqual(at('2026-11-20'))
    expect(planStatus(daily, early, at('2026-11-20', 899)).next).toEqual(at('2026-11-20'))
  })

  test('an extraordinary opening after the hour stands for the planned one', () => {
    expect(planStatus(daily, at('2026-11-20', 960), at('2026-11-20', 961)).due).toBeNull()
  })

  test('the day of publication can be due, but never missed: its minute is not known', () => {
    const monday = at('2026-11-16')
    expect(planStatus(daily, null, monday).due).toEqual(monday)
    expect(planStatus(daily, null, at('2026-11-17', 0))).toMatchObject({
      due: monday,
      missed: null,
    })
    expect(planStatus(daily, null, at('2026-11-18', 0)).missed).toEqual(at('2026-11-17'))
  })

  test('an opening moved over the weekend is due and missed at its new hour only', () => {
    const moved = { ...tuesdays, moves: [{ from: at('2026-11-17'), to: at('2026-11-22', 600) }] }
    expect(planStatus(moved, null, at('2026-11-18'))).toMatchObject({ due: null, missed: null })
    expect(planStatus(moved, null, at('2026-11-18')).next).toEqual(at('2026-11-22', 600))
    expect(planStatus(moved, null, at('2026-11-22', 600)).due).toEqual(at('2026-11-22', 600))
    expect(planStatus(moved, null, at('2026-11-23', 0)).missed).toEqual(at('2026-11-22', 600))
  })

  test('several weekly openings moved away do not hide one that was missed before', () => {
    const moves = ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'].map((day, n) => ({
      from: at(day),
      to: at('2026-12-24', 600 + n),
    }))
    const status = planStatus({ ...tuesdays, moves }, null, at('2026-12-23'))
    expect(status.missed).toEqual(at('2026-12-22'))
    expect(planStatus({ ...tuesdays, moves }, null, at('2026-12-21')).missed).toEqual(
      at('2026-11-17'),
    )
  })

  test('due, missed and next agree with each other at any moment', () => {
    fc.assert(
      fc.property(plans, fc.option(moments, { nil: null }), moments, (plan, held, now) => {
        const { due, missed, next } = planStatus(plan, held, now)
        expect(compareWallTimes(next, now)).toBeGreaterThan(0)
        for (const time of [due, missed]) {
          if (time === null) continue
          expect(isPlanned(plan, time)).toBe(true)
          if (held !== null) expect(compareWallTimes(time, held)).toBeGreaterThan(0)
        }
        if (due !== null) expect(compareWallTimes(due, now)).toBeLessThanOrEqual(0)
        if (missed === null) return
        expect(missed.on < now.on).toBe(true)
        expect(due !== null && compareWallTimes(missed, due) <= 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('opened whenever it is due, a box is opened once for every planned time', () => {
    fc.assert(
      fc.property(plans, fc.array(minutes, { minLength: 30, maxLength: 30 }), (plan, clock) => {
        const from = addDays(start, 300)
        let held: WallTime = { on: addDays(from, -1), at: 1439 }
        const openings: WallTime[] = []
        for (const [day, minute] of clock.entries()) {
          // Somebody looks early, somebody else at the end of the day; both open what is due.
          for (const now of [minute, 1439].map((m) => ({ on: addDays(from, day), at: m }))) {
            const { due } = planStatus(plan, held, now)
            if (due === null) continue
            openings.push(due)
            held = due
          }
        }
        expect(new Set(openings.map((time) => `${time.on} ${time.at}`)).size).toBe(openings.length)
        const daysPlanned = plannedBetween(plan, from, addDays(from, 29)).map(({ on }) => on)
        expect(new Set(openings.map(({ on }) => on))).toEqual(new Set(daysPlanned))
      }),
      { numRuns: 50 },
    )
  })
})
