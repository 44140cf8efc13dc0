import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../calendar/plain-date.ts'
import { preset } from '../regulation/presets/presets.ts'
import { booksOf, openingBooksOf, type Book } from './book.ts'
import { closedBooks, continuedFrom } from './closed-book.ts'
import { journalPress } from './laid-rows.ts'
import { openingRows } from './opening-rows.ts'
import { electronic } from './openings.example.ts'
import { pagesAdded, printingOf } from './pages-added.ts'
import { printedOf, type JournalPrinting } from './printing.ts'
import { day, numbered, rendering, rowsUnder } from './rows.example.ts'

const press = journalPress(rendering('kk'))
const asToday = { language: 'kk', on: day, closes: false }
const closing = { ...asToday, on: addDays(day, 30), closes: true }
const regulation = preset('kz-online-daily')
const untilFull = { ...regulation, journal: { ...regulation.journal, book: 'until-full' as const } }
const appeals = (count: number) => Array.from({ length: count }, (_, n) => numbered(n + 1, day))

/** The books of the first `count` letters. */
const booksAt = (count: number, printings: readonly JournalPrinting[], rules = regulation) =>
  booksOf(rowsUnder(rules, appeals(count)), closedBooks(printings))

const last = (books: readonly Book[]): Book => {
  const book = books.at(-1)
  if (book === undefined) throw new Error('no book')
  return book
}

/** Prints what the newest book got, then its closing inscription. */
function close(count: number, before: readonly JournalPrinting[], rules = regulation) {
  const book = last(booksAt(count, before, rules))
  const pages = printingOf(book, pagesAdded(book, before, press), press, asToday)
  const printings = [...before, pages]
  const end = printingOf(book, pagesAdded(book, printings, press), press, closing)
  return [...printings, end]
}

test('a row that is registered after its book was closed stands in the next volume [S0-28]', () => {
  const printings = close(2, [])
  const books = booksAt(3, printings)
  expect(books.map(({ name, rows }) => [name.year, name.volume, rows.length])).toEqual([
    [2026, undefined, 2],
    [2026, 2, 1],
  ])
  const next = last(books)
  expect(continuedFrom(closedBooks(printings), next.name)).toMatchObject({ on: closing.on })
  // A volume has pages of its own, and the closed one gets none.
  expect(pagesAdded(next, printings, press)).toMatchObject({ from: 1, fresh: next.rows })
  expect(books.slice(0, 1).flatMap((book) => pagesAdded(book, printings, press).pages)).toEqual([])
})

test('a book that lasts until it is full goes on in its next volume', () => {
  const printings = close(5, close(2, [], untilFull), untilFull)
  expect(
    booksAt(6, printings, untilFull).map(({ name, rows }) => [name.year, name.volume, rows.length]),
  ).toEqual([
    [1, undefined, 2],
    [2, undefined, 3],
    [3, undefined, 1],
  ])
})

test('the inscription counts what it closed, however much comes later', () => {
  const printings = close(40, [])
  const [first] = booksAt(60, close(50, printings))
  if (first === undefined) throw new Error('no book')
  const { closing: closed, last: end } = printedOf(first, close(50, printings))
  expect(closed?.sheets).toBe(printings[0]?.pages.to)
  expect(end).toEqual({ period: 2026, number: 40 })
})

test('sheets that whoever closed the book did not know of are printed in the next volume', () => {
  const [first, end] = close(2, [])
  if (first === undefined || end === undefined) throw new Error('not closed')
  const book = last(booksAt(4, [first]))
  const late = printingOf(book, pagesAdded(book, [first], press), press, asToday)
  for (const printings of [
    [first, late, end],
    [first, end, late],
  ]) {
    const books = booksAt(4, printings)
    expect(books.map(({ rows }) => rows.length)).toEqual([2, 2])
    expect(pagesAdded(last(books), printings, press).fresh).toHaveLength(2)
  }
})

test('a row of a closed book that says something else now is named as changed, on no page of the book', () => {
  const printings = close(2, [])
  const measured = appeals(2).map((appeal) => ({
    ...appeal,
    facts: { ...appeal.facts, measures: 'әңгіме өткізілді' },
  }))
  const [book] = booksOf(rowsUnder(regulation, measured), closedBooks(printings))
  if (book === undefined) throw new Error('no book')
  const added = pagesAdded(book, printings, press)
  expect(added.fresh).toEqual([])
  expect(added.changed).toHaveLength(2)
})

test('however often books are closed, every row stands once, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }),
      fc.nat(5),
      fc.boolean(),
      (counts, rest, isUntilFull) => {
        const rules = isUntilFull ? untilFull : regulation
        let [printings, count]: [readonly JournalPrinting[], number] = [[], 0]
        for (const more of counts) printings = close((count += more), printings, rules)
        const books = booksAt(count + rest, printings, rules)
        expect(books.flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual(
          Array.from({ length: count + rest }, (_, n) => n + 1),
        )
        expect(books.slice(0, counts.length).map(({ rows }) => rows.length)).toEqual(counts)
        expect(new Set(books.map(({ id }) => id)).size).toBe(books.length)
      },
    ),
    { numRuns: 20 },
  )
})

test('an opening that is written down after the year was closed stands in the next volume [S4-28]', () => {
  const rows = openingRows([electronic(0), electronic(1), electronic(40)])
  const name = { openings: 2026 }
  const end = { name, on: plainDate('2026-12-31'), sheets: 1, last: { period: 2026, number: 1 } }
  expect(openingBooksOf(rows, [end]).map(({ name: own, rows: of }) => [own, of.length])).toEqual([
    [name, 1],
    [{ openings: 2026, volume: 2 }, 1],
    [{ openings: 2027 }, 1],
  ])
})
