import { describe, expect, test } from 'vitest'
import { untouchedCalendar, type CalendarState } from './calendar-changed.ts'
import {
  breaksOfYear,
  refuseSchoolYear,
  refuseSpan,
  withBreaks,
  withConfirmed,
  withDays,
  withSchoolYear,
} from './calendar-edits.ts'
import { calendarOfCountry } from './calendar-of.ts'
import { missingYear } from './missing-year.ts'
import { plainDate, type Span } from './plain-date.ts'
import { isWorkingDay } from './school-calendar.ts'
import { schoolYearFrom } from './school-year.ts'

const day = plainDate
const span = (from: string, to = from): Span => ({ from: day(from), to: day(to) })
const calendarWith = (changes: CalendarState) => calendarOfCountry('KZ', 5, changes)
const known = calendarWith(untouchedCalendar)
const dayOff = { kind: 'day-off', status: 'confirmed' } as const

describe('days that the school enters', () => {
  test('are worked or not, and said again as the country says', () => {
    const off = withDays(known, untouchedCalendar, span('2026-11-30'), dayOff)
    expect(isWorkingDay(calendarWith(off), day('2026-11-30'))).toBe(false)
    const again = withDays(calendarWith(off), off, span('2026-11-30'), null)
    expect(again).toEqual(untouchedCalendar)
  })

  test('in a row leave weekends alone', () => {
    const off = withDays(known, untouchedCalendar, span('2026-11-26', '2026-12-01'), dayOff)
    expect(off.days.map(({ on }) => on.slice(5))).toEqual(['11-26', '11-27', '11-30', '12-01'])
  })

  test('may make a Saturday a working day', () => {
    const worked = { kind: 'working', status: 'confirmed' } as const
    const changes = withDays(known, untouchedCalendar, span('2026-11-28'), worked)
    expect(isWorkingDay(calendarWith(changes), day('2026-11-28'))).toBe(true)
  })
})

test('days that were estimated are confirmed as they stand', () => {
  const missing = missingYear(known, day('2026-11-21'))
  const changes = withConfirmed(known, untouchedCalendar, missing?.days ?? [])
  expect(changes.days).toHaveLength(5)
  expect(missingYear(calendarWith(changes), day('2026-11-21'))).toBeNull()
  expect(isWorkingDay(calendarWith(changes), day('2027-03-24'))).toBe(false)
})

describe('a school year that the school enters', () => {
  test('keeps the holidays that were known of it', () => {
    const changes = withSchoolYear(known, untouchedCalendar, span('2025-09-01', '2026-05-20'))
    const calendar = calendarWith(changes)
    expect(schoolYearFrom(calendar, 2025).to).toBe('2026-05-20')
    expect(breaksOfYear(calendar, 2025)).toEqual(breaksOfYear(known, 2025))
  })

  test('can lose all its holidays', () => {
    const calendar = calendarWith(withBreaks(known, untouchedCalendar, 2025, []))
    expect(breaksOfYear(calendar, 2025)).toEqual([])
    expect(schoolYearFrom(calendar, 2025)).toMatchObject({ to: '2026-05-25', isAssumed: false })
  })

  test('gets holidays of its own', () => {
    const autumn = span('2026-10-26', '2026-11-01')
    const calendar = calendarWith(withBreaks(known, untouchedCalendar, 2026, [autumn]))
    expect(breaksOfYear(calendar, 2026)).toEqual([autumn])
    expect(breaksOfYear(calendar, 2025)).toHaveLength(3)
  })
})

test('days that cannot be are refused in a word', () => {
  expect(refuseSpan(span('2026-11-02', '2026-11-01'))).toBe('ends-before-it-begins')
  expect(refuseSpan(span('2026-01-01', '2026-12-31'))).toBe('too-long')
  expect(refuseSpan(span('2026-11-01'))).toBeNull()
  expect(refuseSchoolYear(span('2026-09-01', '2026-10-01'))).toBe('not-a-school-year')
  expect(refuseSchoolYear(span('2026-09-01', '2027-05-25'))).toBeNull()
})
