import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../calendar/plain-date.ts'
import { paperLangs } from '../words/papers/paper-langs.ts'
import { paperWords } from '../words/papers/paper-words.ts'
import {
  atMoment,
  byDate,
  fullDate,
  ofMonth,
  onDate,
  quarterOf,
  schoolYear,
  shortDate,
} from './dates.ts'

const kk = paperWords.kk.dates
const ky = paperWords.ky.dates
const ru = paperWords.ru.dates

describe('an official date', () => {
  test('is short as the acts have it [S0-51]', () => {
    expect(shortDate(kk, plainDate('2021-10-27'))).toBe('27.10.2021 ж.')
    expect(shortDate(ky, plainDate('2022-10-25'))).toBe('25.10.2022-ж.')
    expect(shortDate(ru, plainDate('2022-03-05'))).toBe('05.03.2022 г.')
  })

  test('is long with the month in its case', () => {
    expect(fullDate(kk, plainDate('2021-10-27'))).toBe('2021 жылғы 27 қазан')
    expect(fullDate(ky, plainDate('2022-10-25'))).toBe('2022-жылдын 25-октябры')
    expect(fullDate(ru, plainDate('2022-10-25'))).toBe('25 октября 2022 г.')
    expect(onDate(kk, plainDate('2026-07-01'))).toBe('2026 жылғы 1 шілдеде')
    expect(onDate(ky, plainDate('2026-06-09'))).toBe('2026-жылдын 9-июнунда')
    expect(byDate(kk, plainDate('2026-09-03'))).toBe('2026 жылғы 3 қыркүйекке дейін')
    expect(byDate(ky, plainDate('2026-08-03'))).toBe('2026-жылдын 3-августуна чейин')
    expect(byDate(ru, plainDate('2026-05-31'))).toBe('до 31 мая 2026 г.')
  })

  test('has hours in a sentence', () => {
    const on = plainDate('2026-11-24')
    expect(atMoment(kk, on, 725)).toBe('2026 жылғы 24 қарашада 12 сағат 05 минутта')
    expect(atMoment(ky, on, 725)).toBe('2026-жылдын 24-ноябрында 12 саат 05 мүнөттө')
    expect(atMoment(ru, on, 725)).toBe('24 ноября 2026 г. в 12 час. 05 мин.')
  })

  test('has a month, a quarter and a school year [S0-02, S0-60, S4-26]', () => {
    const on = plainDate('2021-11-11')
    expect(ofMonth(kk, on)).toBe('қараша айындағы')
    expect(ofMonth(ky, on)).toBe('ноябрь айындагы')
    expect(schoolYear(kk, 2021)).toBe('2021–2022 оқу жылы')
    expect(schoolYear(ky, 2022)).toBe('2022–2023-окуу жылы')
    expect(
      ['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'].map((day) =>
        quarterOf(plainDate(day)),
      ),
    ).toEqual(['I', 'II', 'III', 'IV'])
  })

  test('has twelve months in every case of every language', () => {
    for (const lang of paperLangs) {
      const { months, monthsNamed, monthsIn, monthsTo } = paperWords[lang].dates
      for (const names of [months, monthsNamed, monthsIn, monthsTo])
        expect(new Set(names.split(' ')).size).toBe(12)
    }
  })

  test('leaves no place open, on any day', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(plainDate('2024-01-01'), n))
    fc.assert(
      fc.property(fc.constantFrom(kk, ky, ru), day, (words, on) => {
        const all = [shortDate, fullDate, onDate, byDate, ofMonth].map((form) => form(words, on))
        expect(all.join(' ')).not.toMatch(/\{\{|undefined| {2}/)
      }),
    )
  })
})
