import { describe, expect, test } from 'vitest'
import { untouchedCalendar, type CalendarState } from './calendar-changed.ts'
import { calendarOfCountry } from './calendar-of.ts'
import { missingYear } from './missing-year.ts'
import { plainDate } from './plain-date.ts'
import { isWorkingDay } from './school-calendar.ts'
import { breakOn, isInSchoolYear, schoolYearFrom, schoolYearOf } from './school-year.ts'

const day = plainDate
const kg = (changes: Partial<CalendarState> = {}) =>
  calendarOfCountry('KG', 5, { ...untouchedCalendar, ...changes })

describe('the calendar of a school', () => {
  test('is that of its country, and what the school says of single days', () => {
    const own = kg({
      days: [
        { on: day('2027-03-09'), kind: 'holiday', status: 'confirmed' },
        { on: day('2027-03-10'), kind: 'working', status: 'confirmed' },
        { on: day('2026-10-05'), kind: 'day-off', status: 'confirmed' },
      ],
    })
    expect(isWorkingDay(kg(), day('2027-03-10'))).toBe(false)
    expect(
      ['2027-03-09', '2027-03-10', '2026-10-05'].map((on) => isWorkingDay(own, day(on))),
    ).toEqual([false, true, false])
  })

  test('keeps the name of a holiday that the school confirms', () => {
    const own = kg({ days: [{ on: day('2027-03-10'), kind: 'holiday', status: 'confirmed' }] })
    expect(own.days.get(day('2027-03-10'))).toEqual({
      on: '2027-03-10',
      kind: 'holiday',
      status: 'confirmed',
      name: 'orozo-ait',
    })
  })

  test('of a country that nobody knows is its week, and what the school says', () => {
    const elsewhere = calendarOfCountry('UZ', 6, {
      ...untouchedCalendar,
      days: [{ on: day('2026-09-01'), kind: 'holiday', status: 'confirmed' }],
    })
    expect(isWorkingDay(elsewhere, day('2026-09-05'))).toBe(true)
    expect(isWorkingDay(elsewhere, day('2026-09-01'))).toBe(false)
    expect(elsewhere.years).toEqual([2026])
  })
})

describe('a school year', () => {
  test('is the one known, else it is thought to last from September to May', () => {
    expect(schoolYearFrom(kg(), 2025)).toEqual({
      from: '2025-09-01',
      to: '2026-05-29',
      isAssumed: false,
    })
    expect(schoolYearFrom(kg(), 2026)).toEqual({
      from: '2026-09-01',
      to: '2027-05-25',
      isAssumed: true,
    })
    expect([day('2026-06-30'), day('2026-07-01')].map(schoolYearOf)).toEqual([2025, 2026])
  })

  test('that the school says takes the place of the known one, with its holidays', () => {
    const own = kg({
      schoolYears: [{ from: day('2025-09-15'), to: day('2026-06-05') }],
      breaks: [{ from: day('2025-11-01'), to: day('2025-11-09') }],
    })
    expect(isInSchoolYear(own, day('2025-09-10'))).toBe(false)
    expect(isInSchoolYear(own, day('2026-06-05'))).toBe(true)
    expect(breakOn(own, day('2026-03-03'))).toBeNull()
    expect(breakOn(own, day('2025-11-02'))).toEqual({ from: '2025-11-01', to: '2025-11-09' })
  })
})

describe('somebody sees to the calendar', () => {
  test('from October on when days of the next year are only estimated', () => {
    expect(missingYear(kg(), day('2026-09-30'))).toBeNull()
    expect(missingYear(kg(), day('2026-10-01'))).toEqual({
      year: 2027,
      why: 'estimated',
      days: ['2027-03-10', '2027-05-16'],
    })
  })

  test('until they are confirmed', () => {
    const days = ['2027-03-10', '2027-05-16'].map((on) => ({
      on: day(on),
      kind: 'holiday' as const,
      status: 'confirmed' as const,
    }))
    expect(missingYear(kg({ days }), day('2026-11-21'))).toBeNull()
  })

  test('when a year is missing altogether', () => {
    expect(missingYear(kg(), day('2027-10-05'))).toMatchObject({ year: 2028, why: 'missing' })
    expect(missingYear(kg(), day('2028-02-01'))).toMatchObject({ year: 2028, why: 'missing' })
  })
})
