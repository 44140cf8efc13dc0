import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../calendar/plain-date.ts'
import { preset, presetIds, type PresetId } from '../regulation/presets/presets.ts'
import { booksOf, type Book } from './book.ts'
import { journalPress, runsOf } from './laid-rows.ts'
import { pagesAdded, printingOf } from './pages-added.ts'
import { pagesOf } from './pages.ts'
import type { JournalPrinting } from './printing.ts'
import { printedOf } from './printing.ts'
import { markLength } from './row-mark.ts'
import { rowsOf, type Numbered } from './row.ts'
import { day, numbered, rendering, rowsUnder, signed } from './rows.example.ts'

const kk = rendering('kk')
const press = journalPress(kk)
const asToday = { language: 'kk', on: day, closes: false }
const long = 'Асханада тамақ салқын, кезек ұзақ. '.repeat(12)

/** Letters of every length. */
const appealsOf = fc
  .array(fc.record({ words: fc.integer({ min: 0, max: 110 }), isSigned: fc.boolean() }), {
    minLength: 1,
    maxLength: 80,
  })
  .map((letters) =>
    letters.map(({ words, isSigned }, n) =>
      numbered(n + 1, day, {
        facts: {
          ...(isSigned ? signed : {}),
          summary: `${n} ${'ұзақ сөз '.repeat(words)}`.trim(),
        },
      }),
    ),
  )

function bookOf(id: PresetId, appeals: readonly Numbered[]): Book {
  const [book] = booksOf(rowsUnder(id, appeals))
  if (book === undefined) throw new Error('no book')
  return book
}

const pagesOfBook = (book: Book) => runsOf(book.rows, kk).flatMap(pagesOf)

test('rows added later change no page before the last', () => {
  for (const id of presetIds) {
    fc.assert(
      fc.property(appealsOf, fc.nat(80), (appeals, count) => {
        const before = pagesOfBook(bookOf(id, appeals.slice(0, count + 1)))
        const after = pagesOfBook(bookOf(id, appeals))
        for (const [n, page] of before.slice(0, -1).entries())
          expect(after[n]?.cells.map(({ cells }) => cells)).toEqual(
            page.cells.map(({ cells }) => cells),
          )
      }),
      { numRuns: 6 },
    )
  }
})

test('every row stands on one page, in order, with all of its words', () => {
  fc.assert(
    fc.property(appealsOf, (appeals) => {
      const book = bookOf('kg-post-weekly', appeals)
      const pages = pagesOfBook(book)
      expect(pages.flatMap(({ rows }) => rows.map(({ row }) => row))).toEqual(book.rows)
      const words = pages.flatMap(({ cells }) => cells.map((row) => row.cells[4])).join(' ')
      const all = appeals.map(({ facts }) => facts.summary).join(' ')
      expect(words.replaceAll(/\s+/g, ' ').trim()).toBe(all.replaceAll(/\s+/g, ' ').trim())
    }),
    { numRuns: 30 },
  )
})

test('a row that is longer than a page goes on over several', () => {
  const measures = long.repeat(8)
  const pages = pagesOfBook(bookOf('kz-online-daily', [numbered(1, day, { facts: { measures } })]))
  expect(pages.length).toBeGreaterThan(1)
  const cells = pages.flatMap((page) => page.cells.map((row) => row.cells[5]))
  expect(cells.join(' ')).toBe(measures.trim().replaceAll(/\s+/g, ' '))
})

test('pages of several printings go on one after the other, each row once', () => {
  fc.assert(
    fc.property(appealsOf, fc.array(fc.nat(80), { maxLength: 4 }), (appeals, cuts) => {
      const printings: JournalPrinting[] = []
      const counts = [...cuts.map((cut) => Math.min(cut + 1, appeals.length)), appeals.length]
      for (const count of counts.sort((a, b) => a - b)) {
        const book = bookOf('kz-book-phone-box', appeals.slice(0, count))
        const added = pagesAdded(book, printings, press)
        expect(added.from).toBe((printings.at(-1)?.pages.to ?? 0) + 1)
        expect(added.changed).toEqual([])
        if (added.pages.length > 0) printings.push(printingOf(book, added, press, asToday))
      }
      const book = bookOf('kz-book-phone-box', appeals)
      expect(printedOf(book, printings).rows.size).toBe(appeals.length)
      expect(pagesAdded(book, printings, press).pages).toEqual([])
      const marks = printings.map(({ rows }) => rows?.marks.length ?? 0)
      expect(marks.reduce((sum, length) => sum + length, 0)).toBe(appeals.length * markLength)
    }),
    { numRuns: 20 },
  )
})

test('a row that changed after it was printed is printed again with its page, and once', () => {
  const appeals = Array.from({ length: 40 }, (_, n) => numbered(n + 1, day))
  const before = bookOf('kz-online-daily', appeals)
  const first = printingOf(before, pagesAdded(before, [], press), press, asToday)
  const measured = appeals.map((appeal) =>
    appeal.number === 33
      ? { ...appeal, facts: { ...appeal.facts, measures: 'әңгіме өткізілді' } }
      : appeal,
  )
  const book = bookOf('kz-online-daily', [...measured, numbered(41, addDays(day, 1))])
  const added = pagesAdded(book, [first], press)
  expect(added.fresh.map(({ number }) => number)).toEqual([41])
  expect(added.changed.map(({ number }) => number)).toEqual([33])
  const last = added.pages.at(-1)
  expect(last?.title).toBe('Басып шығарылғаннан кейін толықтырылған және түзетілген жазбалар')
  expect(last?.cells[0]?.cells.slice(0, 2)).toEqual(['2', '33'])
  const second = printingOf(book, added, press, asToday)
  expect(pagesAdded(book, [first, second], press).pages).toEqual([])
})

test('what no column prints is no change', () => {
  const book = bookOf('kz-online-daily', [numbered(1, day)])
  const printing = printingOf(book, pagesAdded(book, [], press), press, asToday)
  const quiet = bookOf('kz-online-daily', [numbered(1, day, { facts: { cause: 'себеп' } })])
  expect(pagesAdded(quiet, [printing], press).changed).toEqual([])
})

test('a new regulation begins a new page with its own columns', () => {
  const [first, second] = [preset('kz-online-daily'), preset('kz-book-phone-box')]
  const changed = addDays(day, 10)
  const rows = rowsOf([numbered(1, day), numbered(2, changed)], (on) =>
    on < changed ? first : { ...second, journal: { ...second.journal, book: 'calendar-year' } },
  )
  const [book] = booksOf(rows)
  expect(book?.rows).toHaveLength(2)
  expect(runsOf(book?.rows ?? [], kk).map(({ columns }) => columns[0]?.mark)).toEqual([
    undefined,
    'а',
  ])
})
