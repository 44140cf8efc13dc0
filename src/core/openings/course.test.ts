import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOfCountry } from '../calendar/calendar-of.ts'
import { untouchedCalendar } from '../calendar/calendar-changed.ts'
import { addDays, plainDate, type WallTime } from '../calendar/plain-date.ts'
import { scheduleBetween } from './schedule.ts'
import { courseOf } from './course.ts'
import type { OpeningDays } from './opening-days.ts'
import type { Plan } from './plan.ts'

const at = (day: string, minute = 720): WallTime => ({ on: plainDate(day), at: minute })
const days: OpeningDays = {
  calendar: calendarOfCountry('KZ', 5, untouchedCalendar),
  onDayOff: 'next-working-day',
  season: { kind: 'all-year' },
}
const tuesdays: Plan = { days: [2], at: 720, since: plainDate('2026-01-01'), moves: [] }
const march = { from: plainDate('2026-03-01'), to: plainDate('2026-03-31') }
const course = (held: readonly WallTime[], now: WallTime, plan = tuesdays) =>
  courseOf(
    plan,
    days,
    held.map((planned) => ({ planned, heldOn: planned.on })),
    march,
    now,
  ).map(({ time, standing }) => `${time.on.slice(8)} ${standing}`)

describe('the course of openings', () => {
  test('says what was held, missed, is due and planned', () => {
    expect(course([at('2026-03-03'), at('2026-03-17')], at('2026-03-26', 730))).toEqual([
      '03 held',
      '10 missed',
      '17 held',
      '26 due',
      '31 planned',
    ])
  })

  test('shows an opening outside the plan beside the planned one', () => {
    expect(course([at('2026-03-03'), at('2026-03-05', 600)], at('2026-03-06'))).toEqual([
      '03 held',
      '05 extraordinary',
      '10 planned',
      '17 planned',
      '26 planned',
      '31 planned',
    ])
  })

  test('takes one held later on its day for the planned one', () => {
    expect(course([at('2026-03-03', 800)], at('2026-03-04'))[0]).toBe('03 held')
    expect(course([at('2026-03-03', 600)], at('2026-03-04')).slice(0, 2)).toEqual([
      '03 extraordinary',
      '03 missed',
    ])
  })

  test('knows an opening that was for the day of the rule, before that was a day off', () => {
    expect(course([at('2026-03-24')], at('2026-03-27'))).toContain('26 held')
  })

  test('of a quota has nothing extraordinary, and misses what lacks at the end', () => {
    const quota: Plan = { ...tuesdays, quota: { times: 2, per: 'month' } }
    expect(course([at('2026-03-05', 600)], at('2026-03-20'), quota)).toEqual([
      '05 held',
      '26 planned',
    ])
    expect(course([at('2026-03-05', 600)], at('2026-04-02'), quota)).toEqual([
      '05 held',
      '26 missed',
    ])
  })

  test('says nothing of the day of publication, when nothing was held yet', () => {
    const fresh = { ...tuesdays, since: plainDate('2026-03-03') }
    expect(course([], at('2026-03-04'), fresh)[0]).toBe('10 planned')
  })
})

const twice: Plan = { ...tuesdays, quota: { times: 2, per: 'month' } }
const daily: Plan = { ...tuesdays, days: [1, 2, 3, 4, 5] }

describe.each([
  { name: 'on Tuesdays', plan: tuesdays },
  { name: 'daily', plan: daily },
  { name: 'twice a month', plan: twice },
])('openings that are made up for, $name', ({ plan }) => {
  test('nothing that was missed on its day or in its period is undone by a later opening [S0-55]', () => {
    const span = { from: plainDate('2026-02-01'), to: plainDate('2026-05-31') }
    const now = { on: addDays(span.to, 60), at: 0 }
    const planned = scheduleBetween(plan, days, span.from, span.to).map(({ time }) => time)
    const kept = fc.array(
      fc.constantFrom<'in-time' | 'late' | 'never'>('in-time', 'late', 'never'),
      {
        minLength: planned.length,
        maxLength: planned.length,
      },
    )
    fc.assert(
      fc.property(kept, fc.integer({ min: 31, max: 50 }), (how, delay) => {
        const held = planned.flatMap((time, n) =>
          how[n] === 'never'
            ? []
            : [{ planned: time, heldOn: addDays(time.on, how[n] === 'late' ? delay : 0) }],
        )
        const rows = courseOf(plan, days, held, span, now)
        const missed = rows.filter(({ standing }) => standing === 'missed' || standing === 'late')
        expect(missed).toHaveLength(how.filter((one) => one !== 'in-time').length)
        for (const { standing, time, held: found } of rows)
          expect(standing === 'late').toBe(found !== null && found.heldOn > time.on)
      }),
      { numRuns: 60 },
    )
  })
})

test('an opening on another day of the month of a quota is not late', () => {
  const on = (heldOn: string) =>
    courseOf(
      twice,
      days,
      [{ planned: at('2026-03-10'), heldOn: plainDate(heldOn) }],
      march,
      at('2026-04-20'),
    )[0]?.standing
  expect([on('2026-03-31'), on('2026-04-01')]).toEqual(['held', 'late'])
})
