import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOfCountry } from '../calendar/calendar-of.ts'
import { untouchedCalendar } from '../calendar/calendar-changed.ts'
import { addDays, plainDate, type PlainDate } from '../calendar/plain-date.ts'
import { isWorkingDay } from '../calendar/school-calendar.ts'
import type { Meetings } from '../regulation/settings/commission.ts'
import { meetingCount, wantedMeeting } from './count.ts'

const calendar = calendarOfCountry('KG', 5, untouchedCalendar)
const twice: Meetings = {
  fewest: { times: 2, per: 'half-year' },
  minutesNumbered: 'school-year',
  minutesSignedBy: 'all-members',
}
const on = plainDate
const wanted = (
  day: string,
  held: readonly PlainDate[] = [],
  called: readonly PlainDate[] = [],
  rules = twice,
) => wantedMeeting(rules, { held, called }, calendar, on(day))

test('a meeting that lacks is called for a month before the half-year ends, two of them earlier [S4-23]', () => {
  const once = [on('2026-09-10')]
  expect(wanted('2026-11-20', once)).toBeNull()
  expect(wanted('2026-12-01', once)).toMatchObject({ held: 1, fewest: 2, until: '2026-12-31' })
  expect(wanted('2026-10-20')).toBeNull()
  expect(wanted('2026-11-05')).toMatchObject({ held: 0 })
})

test('minutes that were begun before their day are counted from that day on [S4-23]', () => {
  const day = on('2026-11-25')
  expect(meetingCount(twice, [day], addDays(day, -1))?.held).toBe(0)
  expect(meetingCount(twice, [day], day)?.held).toBe(1)
})

test('in spring the time ends with the school year, not in June', () => {
  const once = [on('2027-02-10')]
  expect(wanted('2027-05-03', once)?.proposed).toMatch(/^2027-05-/)
  expect(wanted('2027-06-10', once)?.proposed).toMatch(/^2027-06-/)
})

test('enough were held, or one is called: nothing lacks; one whose day passed counts for nothing', () => {
  const once = [on('2026-09-10')]
  expect(wanted('2026-12-10', [...once, on('2026-10-08')])).toBeNull()
  expect(wanted('2026-12-10', once, [on('2026-12-15')])).toBeNull()
  expect(wanted('2026-12-10', once, [on('2026-12-03')])).not.toBeNull()
})

test('a month has less time, a rule without a number none', () => {
  const monthly: Meetings = { ...twice, fewest: { times: 1, per: 'month' } }
  expect(wanted('2026-10-12', [], [], monthly)).toBeNull()
  expect(wanted('2026-10-22', [], [], monthly)?.until).toBe('2026-10-31')
  const { fewest: _, ...free } = twice
  expect(wanted('2026-12-20', [], [], free)).toBeNull()
})

test('the day proposed is a working day that lies ahead, inside the period', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 480 }), fc.integer({ min: 1, max: 4 }), (n, times) => {
      const day = addDays(on('2026-09-01'), n)
      const found = wantedMeeting(
        { ...twice, fewest: { times, per: 'half-year' } },
        { held: [], called: [] },
        calendar,
        day,
      )
      if (found === null) return true
      const { proposed, until } = found
      return proposed > day && proposed <= until && isWorkingDay(calendar, proposed)
    }),
  )
})
