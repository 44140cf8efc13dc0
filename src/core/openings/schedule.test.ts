import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOfCountry } from '../calendar/calendar-of.ts'
import { untouchedCalendar, type CalendarState } from '../calendar/calendar-changed.ts'
import {
  addDays,
  compareWallTimes,
  dayOfWeek,
  plainDate,
  type WallTime,
} from '../calendar/plain-date.ts'
import { isSpecialDayOff, isWorkingDay } from '../calendar/school-calendar.ts'
import { isInSchoolYear } from '../calendar/school-year.ts'
import type { OpeningDays } from './opening-days.ts'
import { plannedBetween, type Plan } from './plan.ts'
import { scheduleBetween, scheduleOf, scheduleStatus } from './schedule.ts'

const at = (day: string, minute = 720): WallTime => ({ on: plainDate(day), at: minute })
const start = plainDate('2026-01-01')
const end = addDays(start, 3652)

const allYear = { kind: 'all-year' } as const
const schoolYear = { kind: 'school-year' } as const
const daysIn = (
  country: 'KZ' | 'KG',
  onDayOff: OpeningDays['onDayOff'],
  changes: CalendarState = untouchedCalendar,
  week: 5 | 6 = 5,
): OpeningDays => ({
  calendar: calendarOfCountry(country, week, changes),
  onDayOff,
  season: allYear,
})

const rule = { since: start, moves: [] } as const
const tuesdays: Plan = { ...rule, days: [2], at: 720 }
const daily: Plan = { ...rule, days: [1, 2, 3, 4, 5], at: 900 }
const fridays: Plan = {
  ...rule,
  days: [5],
  at: 960,
  weeks: { every: 2, countedFrom: plainDate('2026-09-04') },
}
const saturdays: Plan = { ...rule, days: [6], at: 600 }
const twiceAMonth: Plan = { ...rule, days: [4], at: 840, quota: { times: 2, per: 'month' } }
const afterSecondShift: Plan = { ...daily, at: 1110 }

/** The rules of the five presets. */
const rules: readonly (readonly [name: string, plan: Plan, country: 'KZ' | 'KG', week: 5 | 6])[] = [
  ['every working day at 15:00 [S1-12]', daily, 'KZ', 5],
  ['every second Friday at 16:00 [S2-13]', fridays, 'KG', 5],
  ['Tuesdays at 12:00 [S4-15]', tuesdays, 'KG', 5],
  ['a joint reading on Saturday of a six-day week [S3-30]', saturdays, 'KG', 6],
  ['twice a month [S0-69]', twiceAMonth, 'KZ', 5],
  ['after the second shift [S2-32]', afterSecondShift, 'KG', 5],
]

/** Days that a school declares over ten years, of every kind. */
const changes = fc
  .array(
    fc.record({
      on: fc.integer({ min: 0, max: 3652 }).map((n) => addDays(start, n)),
      kind: fc.constantFrom('holiday', 'day-off', 'working', 'short'),
      status: fc.constantFrom('confirmed', 'estimated'),
    }),
    { maxLength: 60 },
  )
  .map((days): CalendarState => ({ ...untouchedCalendar, days }))

describe.each(rules)('over ten years, %s', (_name, plan, country, week) => {
  const policies = fc.constantFrom<OpeningDays['onDayOff']>(
    'next-working-day',
    'previous-working-day',
    'leave-out',
    'ask',
  )

  test('no opening falls on a day off, none twice on one day, and all are in order', () => {
    fc.assert(
      fc.property(changes, policies, (own, policy) => {
        const days = daysIn(country, policy, own, week)
        const { openings, leftOut } = scheduleOf(plan, days, start, end)
        expect(openings.length).toBeGreaterThan(200)
        for (const [n, { time, named, because }] of openings.entries()) {
          expect(isWorkingDay(days.calendar, time.on)).toBe(true)
          if (because === 'rule') expect(time).toEqual(named)
          const before = openings[n - 1]
          if (before !== undefined) expect(before.time.on < time.on).toBe(true)
        }
        for (const { named } of leftOut) expect(isSpecialDayOff(days.calendar, named.on)).toBe(true)
        // Nothing disappears without being said, but at the edges.
        const said = new Set([...openings, ...leftOut].map(({ named }) => named.on))
        const silent = plannedBetween(plan, addDays(start, 32), addDays(end, -32)).filter(
          ({ on }) => !said.has(on),
        )
        expect(silent).toEqual([])
      }),
      { numRuns: 4 },
    )
  })

  test('it does not matter how much of it is looked at', () => {
    const days = daysIn(country, 'next-working-day', untouchedCalendar, week)
    const whole = scheduleBetween(plan, days, start, plainDate('2027-12-31'))
    const parts = Array.from({ length: 105 }, (_, n) =>
      scheduleBetween(plan, days, addDays(start, 7 * n), addDays(start, 7 * n + 6)),
    ).flat()
    expect(parts.filter(({ time }) => time.on <= '2027-12-31')).toEqual(whole)
  })
})

describe('an opening whose day is a day off', () => {
  const nauryz = plainDate('2026-03-24')
  const week = (policy: OpeningDays['onDayOff'], plan = tuesdays) =>
    scheduleOf(plan, daysIn('KZ', policy), plainDate('2026-03-16'), plainDate('2026-03-30'))

  test('goes to the next working day, and says from where', () => {
    expect(week('next-working-day').openings).toMatchObject([
      { time: at('2026-03-17'), because: 'rule' },
      { time: at('2026-03-26'), instead: { on: nauryz }, because: 'day-off' },
    ])
  })

  test('goes to the working day before', () => {
    expect(week('previous-working-day').openings[1]?.time).toEqual(at('2026-03-20'))
  })

  test('is left out, and that is said', () => {
    expect(week('leave-out')).toMatchObject({
      openings: [{ time: at('2026-03-17') }],
      leftOut: [{ named: { on: nauryz }, because: 'left-out' }],
    })
  })

  test('is held all the same where the regulation says so', () => {
    expect(week('hold').openings[1]).toMatchObject({
      time: at('2026-03-24'),
      because: 'held-on-day-off',
    })
  })

  test('is asked about, and nobody comes on a day off meanwhile', () => {
    expect(week('ask').openings[1]).toMatchObject({
      time: at('2026-03-26'),
      because: 'to-be-decided',
    })
  })

  test('gives way where the box is opened on the next working day anyway', () => {
    const { openings, leftOut } = week('next-working-day', daily)
    expect(openings.map(({ time }) => time.on.slice(8)).join(' ')).toBe('16 17 18 19 20 26 27 30')
    expect(leftOut).toEqual(
      ['23', '24', '25'].map((day) => ({
        named: at(`2026-03-${day}`, 900),
        because: 'another-is-near',
      })),
    )
  })

  test('stands where the commission moved it, even on a day off', () => {
    const moved = { ...tuesdays, moves: [{ from: at('2026-03-24'), to: at('2026-03-22', 600) }] }
    expect(week('next-working-day', moved).openings[1]).toEqual({
      time: at('2026-03-22', 600),
      named: at('2026-03-22', 600),
      instead: at('2026-03-24'),
      because: 'moved',
    })
  })
})

test('what was moved after its hour as if it had been a day off is missed where it was none', () => {
  fc.assert(
    fc.property(changes, fc.integer({ min: 0, max: 500 }), (own, n) => {
      const days = daysIn('KG', 'next-working-day', own)
      const [from] = plannedBetween(tuesdays, addDays(start, n), end)
      if (from === undefined) return
      const to = { on: addDays(from.on, 3), at: 600 }
      const late = {
        ...tuesdays,
        moves: [{ from, to, stood: { on: addDays(from.on, 1), at: 720 } }],
      }
      const openings = scheduleBetween(late, days, from.on, addDays(from.on, 3))
      expect(openings.some(({ time }) => time.on === to.on && time.at === to.at)).toBe(true)
      expect(openings.some(({ time }) => time.on === from.on && time.at === from.at)).toBe(
        !isSpecialDayOff(days.calendar, from.on),
      )
    }),
    { numRuns: 60 },
  )
})

test('a rule of every working day means a Saturday that is worked as well', () => {
  const days = daysIn('KG', 'next-working-day')
  const [saturday] = scheduleBetween(daily, days, plainDate('2026-02-07'), plainDate('2026-02-08'))
  expect(saturday).toMatchObject({ time: at('2026-02-07', 900), because: 'day-is-worked' })
  expect(scheduleBetween(tuesdays, days, plainDate('2026-02-07'), plainDate('2026-02-08'))).toEqual(
    [],
  )
})

test('a weekend that the rule itself names is meant, its holidays are not', () => {
  const everyDay: Plan = { ...daily, days: [1, 2, 3, 4, 5, 6, 7] }
  const found = scheduleBetween(
    everyDay,
    daysIn('KZ', 'leave-out'),
    plainDate('2026-03-14'),
    plainDate('2026-03-22'),
  )
  expect(found.map(({ time }) => time.on.slice(8)).join(' ')).toBe('14 15 16 17 18 19 20')
})

describe('a season', () => {
  const summer: OpeningDays = { ...daysIn('KG', 'next-working-day'), season: schoolYear }

  test('of the school year has no openings in summer, and the next is in September [S2-30]', () => {
    const openings = scheduleBetween(fridays, summer, start, end)
    expect(openings.every(({ time }) => isInSchoolYear(summer.calendar, time.on))).toBe(true)
    const status = scheduleStatus(fridays, summer, at('2026-05-29', 960), at('2026-06-10'))
    expect(status).toMatchObject({ due: null, missed: null, next: at('2026-09-04', 960) })
  })

  test('of dates may go over New Year', () => {
    const winter = {
      ...summer,
      season: { kind: 'dates', from: { month: 11, day: 10 }, to: { month: 2, day: 20 } },
    } as const
    const found = scheduleBetween(
      tuesdays,
      winter,
      plainDate('2026-11-01'),
      plainDate('2027-03-31'),
    )
    expect([found[0], found.at(-1)].map((one) => one?.time.on)).toEqual([
      '2026-11-10',
      '2027-02-16',
    ])
  })
})

describe('how the openings stand by the calendar', () => {
  const days = daysIn('KZ', 'next-working-day')

  test('nothing is due or missed on a day off', () => {
    const held = at('2026-03-17')
    const status = (now: WallTime) => scheduleStatus(tuesdays, days, held, now)
    expect(status(at('2026-03-25'))).toMatchObject({
      due: null,
      missed: null,
      next: at('2026-03-26'),
    })
    expect(status(at('2026-03-26'))).toMatchObject({ due: at('2026-03-26'), missed: null })
    expect(status(at('2026-03-27', 0)).missed).toEqual(at('2026-03-26'))
    expect(scheduleStatus(tuesdays, days, at('2026-03-26'), at('2026-03-27')).due).toBeNull()
  })

  test('a calendar without a working day does not leave children without a date', () => {
    const never: CalendarState = {
      ...untouchedCalendar,
      days: Array.from({ length: 500 }, (_, n) => ({
        on: addDays(start, n),
        kind: 'day-off',
        status: 'confirmed',
      })),
    }
    const status = scheduleStatus(
      tuesdays,
      daysIn('KZ', 'leave-out', never),
      null,
      at('2026-02-01'),
    )
    expect(status.next).toEqual(at('2026-02-03'))
  })

  const moments = fc.record({
    on: fc.integer({ min: 40, max: 700 }).map((n) => addDays(start, n)),
    at: fc.integer({ min: 0, max: 1439 }),
  })
  const plans = fc.constantFrom(...rules.map(([, plan]) => plan))

  test('next is ahead, due has come, and missed is a day that passed', () => {
    fc.assert(
      fc.property(plans, moments, fc.option(moments, { nil: null }), (plan, now, held) => {
        const { due, missed, next } = scheduleStatus(plan, days, held, now)
        expect(compareWallTimes(next, now)).toBeGreaterThan(0)
        if (due !== null) expect(compareWallTimes(due, now)).toBeLessThanOrEqual(0)
        if (missed !== null) expect(missed.on < now.on && due !== null).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})

test('every second week is counted from any day of a week with openings', () => {
  const ons = plannedBetween(fridays, plainDate('2026-09-01'), plainDate('2026-10-31'))
  expect(ons.map(({ on }) => on.slice(5)).join(' ')).toBe('09-04 09-18 10-02 10-16 10-30')
  const byMonday: Plan = { ...fridays, weeks: { every: 2, countedFrom: plainDate('2026-08-31') } }
  expect(plannedBetween(byMonday, start, end)).toEqual(plannedBetween(fridays, start, end))
  expect(ons.every(({ on }) => dayOfWeek(on) === 5)).toBe(true)
})
