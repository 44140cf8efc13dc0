import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestWait } from './longest-wait.ts'

const weeks = fc.constantFrom(5, 6)
const daysOf = (week: number) => fc.subarray([1, 2, 3, 4, 5, 6].slice(0, week), { minLength: 1 })

/** The most steps from one of `places` to the next. */
const widest = (places: readonly number[]): number =>
  Math.max(...places.slice(1).map((place, i) => place - (places[i] ?? place)))

test('a letter waits as long as the widest gap between two openings', () => {
  const rules = weeks.chain((week) =>
    fc.record({
      week: fc.constant(week),
      days: daysOf(week),
      everyWeeks: fc.integer({ min: 1, max: 8 }),
    }),
  )
  fc.assert(
    fc.property(rules, ({ week, days, everyWeeks }) => {
      const places = [0, 1, 2].flatMap((round) =>
        days.map((day) => round * everyWeeks * week + day),
      )
      expect(longestWait({ kind: 'weekly', everyWeeks, days }, week)).toBe(widest(places))
    }),
  )
})

test('without a day it waits from the first day of a week to the last of another', () => {
  expect(longestWait({ kind: 'weekly', everyWeeks: 1, days: [] }, 5)).toBe(9)
  expect(longestWait({ kind: 'weekly', everyWeeks: 2, days: [] }, 6)).toBe(17)
})

test('twice a month can be the first two days of one and the last two of the next', () => {
  expect(longestWait({ kind: 'quota', times: 2, per: 'month' }, 5)).toBe(widest([1, 2, 39, 40]))
  expect(longestWait({ kind: 'quota', times: 1, per: 'week' }, 6)).toBe(widest([1, 12]))
})

test('every day is one day', () => {
  expect(longestWait({ kind: 'daily', days: 'working-days' }, 5)).toBe(1)
  expect(longestWait({ kind: 'after-shift', shift: 2, days: 'every-day' }, 6)).toBe(1)
})
