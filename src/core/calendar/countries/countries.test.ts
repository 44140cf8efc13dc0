import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOfWeek, partsOf, plainDate, type PlainDate } from '../plain-date.ts'
import { isWorkingDay, type SchoolCalendar } from '../school-calendar.ts'
import { addWorkingDays } from '../working-days.ts'
import { kazakhstan } from './kazakhstan.ts'
import { kyrgyzstan } from './kyrgyzstan.ts'

/** Days of `year` that differ from the week of the calendar. */
function exceptions(calendar: SchoolCalendar, year: number): readonly string[] {
  const found: string[] = []
  for (let on = plainDate(`${year}-01-01`); partsOf(on)[0] === year; on = addDays(on, 1)) {
    if (isWorkingDay(calendar, on) !== dayOfWeek(on) <= calendar.week) found.push(on.slice(5))
  }
  return found
}

test('Kazakhstan 2026, five days: what falls on a weekend moves to the next working day', () => {
  expect(exceptions(kazakhstan(5), 2026).join(' ')).toBe(
    '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16',
  )
})

test('Kazakhstan 2027: 15 March is a holiday, 30 August is none, Kurban Ait does not move', () => {
  expect(exceptions(kazakhstan(5), 2027).join(' ')).toBe(
    '01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16',
  )
})

test('with six days only Sundays move a holiday', () => {
  expect(exceptions(kazakhstan(6), 2026).join(' ')).toBe(
    '01-01 01-02 01-07 03-09 03-21 03-23 03-24 05-01 05-07 05-09 05-27 07-06 10-26 12-16',
  )
})

test('Kyrgyzstan 2026: two days after New Year are off, two Saturdays are worked', () => {
  expect(exceptions(kyrgyzstan(5), 2026).join(' ')).toBe(
    '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-07 03-20 04-25 05-01 05-04 05-05 05-06 ' +
      '05-07 05-08 05-27 08-31',
  )
  expect(isWorkingDay(kyrgyzstan(6), plainDate('2026-01-08'))).toBe(true)
})

test('a shortened day is a working day', () => {
  expect(isWorkingDay(kyrgyzstan(5), plainDate('2026-02-23'))).toBe(true)
})

test('what waits for the moon or for a decree is called estimated', () => {
  const estimated = (calendar: SchoolCalendar): readonly PlainDate[] =>
    [...calendar.days.values()].filter(({ status }) => status === 'estimated').map(({ on }) => on)
  expect(estimated(kazakhstan(5))).toContain('2027-05-16')
  expect(estimated(kyrgyzstan(5))).toEqual(['2027-03-10', '2027-05-16'])
  expect(estimated(kazakhstan(5)).some((on) => on.startsWith('2026'))).toBe(false)
})

const dates = fc.integer({ min: 0, max: 729 }).map((n) => addDays(plainDate('2026-01-01'), n))
const calendars = fc.constantFrom(kazakhstan(5), kazakhstan(6), kyrgyzstan(5), kyrgyzstan(6))

test('a term ends on a working day and has as many of them as it says', () => {
  fc.assert(
    fc.property(calendars, dates, fc.integer({ min: 1, max: 30 }), (calendar, from, count) => {
      const works = (on: PlainDate) => isWorkingDay(calendar, on)
      const end = addWorkingDays(from, count, works)
      let worked = 0
      for (let on = addDays(from, 1); on <= end; on = addDays(on, 1)) if (works(on)) worked++
      expect(works(end)).toBe(true)
      expect(worked).toBe(count)
    }),
  )
})
