import { expect, test } from 'vitest'
import { plainDate } from '../calendar/plain-date.ts'
import { schoolCalendar } from '../calendar/school-calendar.ts'
import type { OpeningDays } from '../openings/opening-days.ts'
import { isOpenNow } from './open-now.ts'
import { preset } from './presets/presets.ts'

const holiday = plainDate('2026-12-16')
const calendar = schoolCalendar(5, [2026], [{ on: holiday, kind: 'holiday', status: 'confirmed' }])
const days = (season: OpeningDays['season']): OpeningDays => ({ calendar, onDayOff: 'ask', season })
const allYear = days({ kind: 'all-year' })
const [phone, , box] = preset('kz-book-phone-box').channels

test('the telephone answers from 9.00 to 18.30, Monday to Friday, not on holidays [S0-15]', () => {
  if (phone === undefined) throw new Error('a preset without a telephone')
  const isOpen = (on: string, at: number) => isOpenNow(phone, allYear, { on: plainDate(on), at })
  expect(isOpen('2026-11-20', 9 * 60)).toBe(true)
  expect(isOpen('2026-11-20', 18 * 60 + 29)).toBe(true)
  expect(isOpen('2026-11-20', 18 * 60 + 30)).toBe(false)
  expect(isOpen('2026-11-21', 12 * 60)).toBe(false)
  expect(isOpen(holiday, 12 * 60)).toBe(false)
})

test('a box without hours is neither open nor closed', () => {
  if (box === undefined) throw new Error('a preset without a box')
  expect(isOpenNow(box, allYear, { on: holiday, at: 0 })).toBeNull()
})

test('a box that works from September to May is closed in July, whatever the hour [S2-30]', () => {
  const [foyer] = preset('kg-box-biweekly').channels
  if (foyer === undefined) throw new Error('a preset without a box')
  const schoolYear = days({ kind: 'school-year' })
  const isOpen = (on: string) => isOpenNow(foyer, schoolYear, { on: plainDate(on), at: 10 * 60 })
  expect(isOpen('2026-11-20')).toBe(true)
  expect(isOpen('2026-07-03')).toBe(false)
})
