import { expect, test } from 'vitest'
import { plainDate } from '../calendar/plain-date.ts'
import {
  clock,
  dayAndMonth,
  longDate,
  longTime,
  nearTime,
  shortTime,
  untilDate,
  weekdaysInWords,
} from './dates.ts'
import { langs, type Lang } from './lang.ts'

const day = plainDate('2026-11-24')
const everyMonth = Array.from({ length: 12 }, (_, month) =>
  plainDate(`2026-${String(month + 1).padStart(2, '0')}-01`),
)
const inAll = (write: (lang: Lang) => string) => langs.map(write)

test('a date is written as each language writes it', () => {
  expect(inAll((lang) => longDate(lang, day))).toEqual([
    '2026 жылғы 24 қараша, сейсенбі',
    '2026\u2011жылдын 24\u2011ноябры, шейшемби',
    '24 ноября 2026 г., вторник',
    'Tuesday, 24 November 2026',
  ])
})

test('a short date has no year', () => {
  expect(inAll((lang) => shortTime(lang, { on: day, at: 900 }))).toEqual([
    '24 қараша, 15:00',
    '24\u2011ноябрь, 15:00',
    '24 ноября, 15:00',
    '24 November, 15:00',
  ])
  expect(nearTime('kk', { on: day, at: 720 })).toBe('сейсенбі, 24 қараша, 12:00')
  expect(longTime('kk', { on: day, at: 720 })).toBe('2026 жылғы 24 қараша, сейсенбі, 12:00')
})

test('the last day of a time limit is in the case that the sentence needs', () => {
  const first = plainDate('2026-12-01')
  expect(inAll((lang) => untilDate(lang, first))).toEqual([
    '1 желтоқсанға дейін',
    '1\u2011декабрга чейин',
    'до 1 декабря',
    'by 1 December',
  ])
})

test('every month has its own name and cases in every language', () => {
  for (const lang of langs) {
    for (const write of [longDate, dayAndMonth, untilDate]) {
      const written = everyMonth.map((date) => write(lang, date).replaceAll(/\d/g, '').trim())
      expect(new Set(written).size).toBe(12)
      expect(written.every((text) => /\p{L}{3}/u.test(text))).toBe(true)
    }
  }
})

test('a minute of the day is written as on a wall clock', () => {
  expect([0, 545, 1439].map(clock)).toEqual(['00:00', '09:05', '23:59'])
})

test('days of the week are said together where a word says them all', () => {
  expect(inAll((lang) => weekdaysInWords(lang, [1, 2, 3, 4, 5, 6, 7]))).toEqual([
    'күн сайын',
    'күн сайын',
    'каждый день',
    'every day',
  ])
  expect(weekdaysInWords('ru', [1, 2, 3, 4, 5])).toBe('с понедельника по пятницу')
  expect(weekdaysInWords('kk', [2, 5])).toBe('сейсенбі, жұма')
})
