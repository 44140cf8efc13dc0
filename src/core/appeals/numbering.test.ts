import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../calendar/plain-date.ts'
import { boxId, ordinarySeries } from '../ids.ts'
import { toBase64url } from '../bytes.ts'
import { Restarts } from '../regulation/settings/registration.ts'
import { periodOf } from './registration.ts'
import { seriesOfBox } from './series.ts'

const box = (byte: number) => boxId(toBase64url(new Uint8Array(16).fill(byte)))

/** Days between two registrations of one book, in order. */
const gaps = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 40 })

test.each(Restarts.options)(
  'numbers that begin anew by the %s have no gap and no double',
  (restarts) => {
    fc.assert(
      fc.property(gaps, (steps) => {
        let day = plainDate('2026-08-20')
        const last = new Map<number, number>()
        const given = steps.map((step) => {
          day = addDays(day, step)
          const period = periodOf(day, restarts)
          const number = (last.get(period) ?? 0) + 1
          last.set(period, number)
          return { period, number }
        })
        expect(new Set(given.map(({ period, number }) => `${period}/${number}`)).size).toBe(
          given.length,
        )
        // A later day never falls into an earlier period: no book is reopened.
        const periods = given.map(({ period }) => period)
        expect(periods).toEqual(periods.toSorted((a, b) => a - b))
      }),
    )
  },
)

test('1 January begins a calendar year inside a school year, and 1 September a school year [S0-40]', () => {
  const [newYearsEve, newYear] = [plainDate('2026-12-31'), plainDate('2027-01-01')]
  expect(periodOf(newYearsEve, 'calendar-year')).not.toBe(periodOf(newYear, 'calendar-year'))
  expect(periodOf(newYearsEve, 'school-year')).toBe(periodOf(newYear, 'school-year'))
  const [august, september] = [plainDate('2027-08-31'), plainDate('2027-09-01')]
  expect(periodOf(august, 'school-year')).not.toBe(periodOf(september, 'school-year'))
  expect(periodOf(august, 'never')).toBe(periodOf(september, 'never'))
})

test('with numbers for each channel every box has a series that everybody names alike', () => {
  const perChannel = { perChannel: true }
  expect(seriesOfBox(perChannel, box(1))).toBe(seriesOfBox(perChannel, box(1)))
  expect(seriesOfBox(perChannel, box(1))).not.toBe(seriesOfBox(perChannel, box(2)))
  expect(seriesOfBox({ perChannel: false }, box(1))).toBe(ordinarySeries)
})
