import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodOf } from '../appeals/registration.ts'
import { addDays, plainDate } from '../calendar/plain-date.ts'
import { preset, presetIds } from '../regulation/presets/presets.ts'
import type { Restarts } from '../regulation/settings/registration.ts'
import { booksOf } from './book.ts'
import { numberText } from './row-cells.ts'
import { rowsOf, type Numbered } from './row.ts'
import { confidentialSeries, day, numbered, rendering, rowsUnder } from './rows.example.ts'

const { words } = rendering('kk')

/** Appeals as a school registers them over some years, numbers given by the rules. */
const years = (restarts: Restarts) =>
  fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 }).map((gaps) => {
    const last = new Map<number, number>()
    let on = day
    return gaps.map((gap, index): Numbered => {
      on = addDays(on, gap)
      const period = periodOf(on, restarts)
      const number = (last.get(period) ?? 0) + 1
      last.set(period, number)
      return numbered(number, on, { period, index })
    })
  })

test('every row stands in one book, in its order, and no number stands twice in it', () => {
  for (const id of presetIds) {
    const regulation = preset(id)
    fc.assert(
      fc.property(years(regulation.numbering.restarts), (appeals) => {
        const rows = rowsUnder(regulation, appeals)
        const books = booksOf(rows)
        expect(books.flatMap((book) => book.rows)).toEqual(rows)
        for (const book of books) {
          const numbers = book.rows.map((row) => numberText(row, words))
          expect(new Set(numbers).size).toBe(numbers.length)
        }
      }),
      { numRuns: 20 },
    )
  }
})

test('a person who came later has a row for every number, the first ones without a word', () => {
  fc.assert(
    fc.property(years('calendar-year'), fc.nat(60), fc.nat(9), (appeals, from, every) => {
      const seen = appeals.filter((_, n) => n >= from && (every === 0 || n % (every + 1) === 0))
      const rows = rowsUnder('kz-online-daily', seen)
      const byPeriod = Map.groupBy(rows, ({ period }) => period)
      for (const [, ofPeriod] of byPeriod)
        expect(ofPeriod.map(({ number }) => number)).toEqual(ofPeriod.map((_, n) => n + 1))
      expect(rows.flatMap(({ appeal }) => appeal ?? [])).toEqual(seen)
    }),
  )
})

test('inside a school-year book numbers begin again on 1 January and carry their year [S0-40]', () => {
  const rows = rowsUnder('kz-book-phone-box', [
    numbered(41, plainDate('2026-12-31'), { index: 1 }),
    numbered(1, plainDate('2027-01-01'), { index: 2 }),
    numbered(1, plainDate('2027-09-01'), { index: 3, period: 2027, number: 2 }),
  ]).filter(({ appeal }) => appeal !== null)
  expect(rows.map((row) => numberText(row, words))).toEqual(['41/2026', '1/2027', '2/2027'])
  expect(booksOf(rows).map(({ name, rows: own }) => [name.year, own.length])).toEqual([
    [2026, 2],
    [2027, 1],
  ])
})

test('a confidential book leaves no gap in the ordinary one, nor a row', () => {
  const rows = rowsUnder('kz-online-daily', [
    numbered(1, day, { index: 1 }),
    numbered(1, day, { index: 2, confidential: 1, series: confidentialSeries }),
    numbered(2, day, { index: 3 }),
  ])
  const [ordinary, confidential] = booksOf(rows)
  expect(ordinary?.rows.map(({ number }) => number)).toEqual([1, 2])
  expect(confidential?.confidential).toBe(1)
  expect(confidential?.rows).toHaveLength(1)
})

test('a channel with numbers of its own has a book of its own', () => {
  const regulation = preset('kz-book-phone-box')
  const perChannel = { ...regulation, numbering: { ...regulation.numbering, perChannel: true } }
  const rows = rowsUnder(perChannel, [
    numbered(1, day, { index: 1 }),
    numbered(1, day, { index: 2, series: confidentialSeries, facts: { channel: 'phone' } }),
  ])
  expect(booksOf(rows).map(({ name }) => name.channel)).toEqual(['box', 'phone'])
})

test('a book that is full is closed, and the next row begins another volume', () => {
  const regulation = preset('kz-book-phone-box')
  const untilFull = {
    ...regulation,
    journal: { ...regulation.journal, book: 'until-full' as const },
  }
  const rows = rowsUnder(
    untilFull,
    [1, 2, 3].map((n) => numbered(n, day)),
  )
  const full = { channel: null, lasts: 'until-full', year: 1 } as const
  const books = booksOf(rows, [
    { name: full, on: day, sheets: 1, last: { period: 2026, number: 2 } },
  ])
  expect(books.map(({ name, rows: own }) => [name.year, own.length])).toEqual([
    [1, 2],
    [2, 1],
  ])
})

test('a row keeps the regulation under which it was registered', () => {
  const [first, second] = [preset('kz-online-daily'), preset('kz-book-phone-box')]
  const changed = addDays(day, 10)
  const rows = rowsOf([numbered(1, day), numbered(2, changed)], (on) =>
    on < changed ? first : second,
  )
  expect(rows.map(({ regulation }) => regulation)).toEqual([first, second])
})
