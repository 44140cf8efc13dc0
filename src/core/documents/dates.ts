import { partsOf, type PlainDate } from '../calendar/plain-date.ts'
import type { PaperWords } from '../words/papers/paper-words.ts'
import { fill, type Values } from './fill.ts'

type DateWords = PaperWords['dates']

/** `27.10.2021 ж.`, `25.10.2022-ж.`, `25.10.2022 г.` @clause S0-51 */
export const shortDate = (words: DateWords, date: PlainDate): string =>
  fill(words.short, valuesOf(words, date))

/** `2021 жылғы 27 қазан`, `2022-жылдын 25-октябры`, `25 октября 2022 г.` */
export const fullDate = (words: DateWords, date: PlainDate): string =>
  fill(words.full, valuesOf(words, date))

/** When something was done: `2021 жылғы 27 қазанда`, `2022-жылдын 25-октябрында`. */
export const onDate = (words: DateWords, date: PlainDate): string =>
  fill(words.on, valuesOf(words, date))

/** By when: `2021 жылғы 27 қазанға дейін`, `2022-жылдын 25-октябрына чейин`. */
export const byDate = (words: DateWords, date: PlainDate): string =>
  fill(words.by, valuesOf(words, date))

/** When to the minute, in a sentence: `… 12 сағат 05 минутта`. @param at - minutes since midnight. */
export const atMoment = (words: DateWords, on: PlainDate, at: number): string =>
  fill(words.moment, { on: onDate(words, on), hours: pad(Math.floor(at / 60)), min: pad(at % 60) })

/** The month to which a sitting belongs: `қараша айындағы`. @clause S0-60 */
export const ofMonth = (words: DateWords, date: PlainDate): string =>
  fill(words.ofMonth, valuesOf(words, date))

/** `2021–2022 оқу жылы` @param begins - the year in which it begins. @clause S0-02 */
export const schoolYear = (words: DateWords, begins: number): string =>
  fill(words.schoolYear, { first: begins, second: begins + 1 })

/** `I` to `IV`: the quarter of the calendar year. @clause S4-26 */
export function quarterOf(date: PlainDate): string {
  const [, month] = partsOf(date)
  return ['I', 'II', 'III', 'IV'][Math.floor((month - 1) / 3)] ?? ''
}

function valuesOf(words: DateWords, date: PlainDate): Values {
  const [year, month, day] = partsOf(date)
  const nth = (names: string) => names.split(' ')[month - 1] ?? ''
  return {
    year,
    day,
    dd: pad(day),
    mm: pad(month),
    month: nth(words.months),
    monthNamed: nth(words.monthsNamed),
    monthIn: nth(words.monthsIn),
    monthTo: nth(words.monthsTo),
  }
}

const pad = (n: number): string => String(n).padStart(2, '0')
