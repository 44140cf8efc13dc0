import { expect, test } from 'vitest'
import { daysBetween, plainDate } from '#core/calendar/plain-date.ts'
import { isWorked, openingsUntil, paperTimesUntil, recent } from './openings.ts'
import { scheduleOf } from './schedule.ts'
import { storyLetters } from './story/all.ts'
import { clockTime, secondsAt, termStart, wallAt } from './term.ts'

/** Days of a year on which somebody may want a demo. */
const days = Array.from({ length: 365 }, (_, n) => {
  const [on = ''] = new Date(Date.UTC(2026, 0, 1 + n)).toISOString().split('T')
  return plainDate(on)
})

test('in November the demo begins on 1 September', () => {
  expect(termStart(plainDate('2026-11-21'))).toBe('2026-09-01')
})

test('on every day of a year there are eight weeks to show, and a working day to begin with', () => {
  for (const today of days) {
    const start = termStart(today)
    expect(daysBetween(start, today)).toBeGreaterThanOrEqual(53)
    expect(new Date(start).getUTCDay() % 6).not.toBe(0)
  }
})

test('the clock on the wall and the seconds say the same', () => {
  const wall = { on: plainDate('2026-11-20'), at: clockTime(10, 0) }
  expect(secondsAt(wall)).toBe(Date.UTC(2026, 10, 20, 5) / 1000)
  expect(wallAt(secondsAt(wall))).toEqual(wall)
})

test('whatever the day, a letter is sent before it is opened, and answered after', () => {
  for (const today of days.filter((_, n) => n % 9 === 0)) {
    const now = secondsAt({ on: today, at: clockTime(12, 40) })
    const openings = openingsUntil(now, termStart(today), today)
    expect(openings.length).toBeGreaterThan(recent)
    for (const [n, letter] of storyLetters.entries()) {
      const { sentAt, openedAt, steps } = scheduleOf(letter, n, openings, now)
      const times = [
        sentAt,
        ...(openedAt === null ? [] : [openedAt]),
        ...steps.map((one) => one.seconds),
      ]
      expect([...times].sort((a, b) => a - b)).toEqual(times)
      expect(sentAt).toBeLessThanOrEqual(now)
    }
  }
})

test('one opening of the term is moved, and one is missed', () => {
  const today = plainDate('2026-11-21')
  const now = secondsAt({ on: today, at: clockTime(12, 0) })
  const openings = openingsUntil(now, plainDate('2026-09-03'), today)
  expect(openings.filter(({ movedFrom }) => movedFrom !== null)).toHaveLength(1)
  const planned = openings.map(({ planned: { on } }) => on)
  expect(planned).toHaveLength(22)
})

test('whatever the day, the paper box has had its openings, each on a working day', () => {
  for (const today of days.filter((_, n) => n % 9 === 0)) {
    const now = secondsAt({ on: today, at: clockTime(12, 40) })
    const times = paperTimesUntil(now, termStart(today))
    expect(times.length).toBeGreaterThan(3)
    expect(times.every(({ on }) => isWorked(on))).toBe(true)
  }
})

test('in November the paper box was due seven times', () => {
  const now = secondsAt({ on: plainDate('2026-11-21'), at: clockTime(12, 0) })
  expect(paperTimesUntil(now, plainDate('2026-09-03'))).toHaveLength(7)
})
