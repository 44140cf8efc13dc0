import { expect, test } from 'vitest'
import { untouchedCalendar } from '../calendar/calendar-changed.ts'
import { plainDate, type PlainDate } from '../calendar/plain-date.ts'
import { isWorkingDay } from '../calendar/school-calendar.ts'
import { openingDaysOf } from '../openings/opening-days.ts'
import { preset } from '../regulation/presets/presets.ts'
import {
  readingCourse,
  readingsLeftOut,
  readingStatus,
  type ReadingFacts,
} from './reading-course.ts'

const regulation = preset('kg-post-weekly')
const days = openingDaysOf({ calendar: untouchedCalendar }, regulation)
const on = plainDate

const facts = (...held: readonly PlainDate[]): ReadingFacts => ({
  regulation,
  since: on('2027-04-12'),
  days,
  held,
})
const april = { from: on('2027-04-01'), to: on('2027-04-30') }
const standings = (all: ReadingFacts, today: string, span = april) =>
  Object.fromEntries(
    readingCourse(all, span, on(today)).map(({ time, standing }) => [time.on, standing]),
  )

test('a Saturday is planned, due the whole day, then held or missed [S3-30]', () => {
  expect(standings(facts(), '2027-04-16')).toEqual({
    '2027-04-17': 'planned',
    '2027-04-24': 'planned',
  })
  expect(standings(facts(), '2027-04-17')['2027-04-17']).toBe('due')
  expect(standings(facts(on('2027-04-17')), '2027-04-17')['2027-04-17']).toBe('held')
  expect(standings(facts(on('2027-04-17')), '2027-04-25')).toEqual({
    '2027-04-17': 'held',
    '2027-04-24': 'missed',
  })
})

test('a reading on another day stands beside the missed one and makes up for it', () => {
  const monday = facts(on('2027-04-19'))
  expect(standings(monday, '2027-04-20')).toEqual({
    '2027-04-17': 'missed',
    '2027-04-19': 'extraordinary',
    '2027-04-24': 'planned',
  })
  expect(readingStatus(facts(), on('2027-04-20'))?.missed).toBe('2027-04-17')
  expect(readingStatus(monday, on('2027-04-20'))).toEqual({
    due: null,
    missed: null,
    next: '2027-04-24',
  })
})

test('no reading stands on a holiday: it says where it goes, or that it is left out', () => {
  // The first of May is a Saturday, and the week after it is off as well.
  const may = { from: on('2027-05-01'), to: on('2027-05-31') }
  const [first] = readingCourse(facts(), may, on('2027-04-20'))
  expect(first).toMatchObject({
    time: { on: '2027-05-10' },
    scheduled: { because: 'to-be-decided', named: { on: '2027-05-01' } },
  })
  for (const { time } of readingCourse(facts(), may, on('2027-04-20')))
    expect(isWorkingDay(days.calendar, time.on)).toBe(true)
  const without = { ...facts(), days: { ...days, onDayOff: 'leave-out' as const } }
  expect(readingsLeftOut(without, may)).toContainEqual({
    named: { on: '2027-05-01', at: 720 },
    because: 'left-out',
  })
})

test('whoever cannot know whether it was held is told the plan alone', () => {
  expect(standings({ ...facts(), held: null }, '2027-04-30')).toEqual({
    '2027-04-17': 'planned',
    '2027-04-24': 'planned',
  })
})

test('a regulation without joint readings has none', () => {
  const other = { ...facts(), regulation: preset('kz-online-daily') }
  expect(readingStatus(other, on('2027-04-17'))).toBeNull()
  expect(readingCourse(other, april, on('2027-04-17'))).toEqual([])
})
