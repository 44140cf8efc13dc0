import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOfWeek, daysBetween, PlainDate, plainDate } from './plain-date.ts'
import { addWorkingDays, isWeekday } from './working-days.ts'
import * as v from 'valibot'

const dates = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => addDays(plainDate('1990-01-01'), days))

test('a date that no calendar has is refused', () => {
  for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-1-1', ''])
    expect(v.safeParse(PlainDate, text).success).toBe(false)
  expect(plainDate('2028-02-29')).toBe('2028-02-29')
})

test('21 November 2026 is a Saturday', () => {
  expect(dayOfWeek(plainDate('2026-11-21'))).toBe(6)
})

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -800, max: 800 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days)
      expect(addDays(addDays(from, days), -days)).toBe(from)
    }),
  )
})

test('dates agree with the platform calendar', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const day = new Date(`${date}T00:00:00Z`).getUTCDay()
      expect(dayOfWeek(date)).toBe(day === 0 ? 7 : day)
    }),
  )
})

test('five working days after a Friday is the next Friday [S3-15]', () => {
  expect(addWorkingDays(plainDate('2026-11-20'), 5, isWeekday)).toBe('2026-11-27')
})

test('a due date never falls on a day off', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 60 }), (from, count) =>
      isWeekday(addWorkingDays(from, count, isWeekday)),
    ),
  )
})

test('a count that is no count is refused', () => {
  expect(() => addWorkingDays(plainDate('2026-11-20'), -1, isWeekday)).toThrow(RangeError)
  expect(() => addWorkingDays(plainDate('2026-11-20'), 1, () => false)).toThrow(RangeError)
})
