import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { Language } from '../regulation/settings/text.ts'
import { BookName, type Book } from './book.ts'
import type { RowNumber } from './row.ts'
import { markLength, rowMark } from './row-mark.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999))
const RowName = v.strictObject({ period: Count, number: Count })
const Mark = v.pipe(v.string(), v.length(markLength))

/**
 * Pages of the ordinary journal were printed: which rows stand on which page, and what each said.
 * From then on these pages stay as they are; what changes is printed again after them. A confidential
 * book has no such record, for everybody could count its rows.
 *
 * @clause S0-28 @clause S2-16
 */
export const JournalPrinting = v.strictObject({
  kind: v.literal('journal-printing'),
  book: BookName,
  language: Language,
  printedOn: PlainDate,
  pages: v.strictObject({ from: Count, to: Count }),
  /** The rows that were printed for the first time, and how many begin on each page. */
  rows: v.exactOptional(
    v.strictObject({ from: RowName, to: RowName, onPages: v.array(Count), marks: v.string() }),
  ),
  /** Rows of earlier pages as they stood now. */
  again: v.array(v.strictObject({ ...RowName.entries, mark: Mark })),
  /** The book is closed: no row comes after it. */
  closes: v.boolean(),
})
export type JournalPrinting = v.InferOutput<typeof JournalPrinting>

/** What of a book was printed so far. */
export interface Printed {
  /** The last page, 0 before the first printing. */
  readonly pages: number
  readonly last: RowNumber | null
  readonly isClosed: boolean
  /** By `rowKey`: the page on which a row stands, and what it said when it was printed last. */
  readonly rows: ReadonlyMap<string, { readonly page: number; readonly mark: string }>
}

/** What tells a row from the others of its book. */
export const rowKey = ({ period, number }: RowNumber): string => `${period}/${number}`

/**
 * What of `book` was printed, by the records of its printings.
 *
 * @param printings - oldest first, of whichever books.
 */
export function printedOf(book: Book, printings: readonly JournalPrinting[]): Printed {
  const rows = new Map<string, { readonly page: number; readonly mark: string }>()
  let [pages, isClosed]: [number, boolean] = [0, false]
  let last: RowNumber | null = null
  const own = printings.filter((one) => isPrintingOf(one, book))
  for (const printing of own) {
    pages = Math.max(pages, printing.pages.to)
    isClosed ||= printing.closes
    const fresh = printing.rows
    if (fresh !== undefined) {
      last = fresh.to
      const pageOf = pagesByRow(printing.pages.from, fresh.onPages)
      between(book, fresh.from, fresh.to).forEach((row, at) => {
        const mark = fresh.marks.slice(at * markLength, (at + 1) * markLength)
        rows.set(rowKey(row), { page: pageOf[at] ?? printing.pages.from, mark })
      })
    }
    for (const { mark, ...row } of printing.again) {
      const before = rows.get(rowKey(row))
      if (before !== undefined) rows.set(rowKey(row), { ...before, mark })
    }
  }
  return { pages, last, isClosed, rows }
}

/** The rows that no page has yet, and those that say something else than on their page. */
export function rowsToPrint(book: Book, { last, rows }: Printed) {
  const at = last === null ? -1 : book.rows.findIndex((row) => rowKey(row) === rowKey(last))
  const fresh = last !== null && at < 0 ? [] : book.rows.slice(at + 1)
  const changed = book.rows.filter((row) => {
    const before = rows.get(rowKey(row))
    return before !== undefined && row.appeal !== null && before.mark !== rowMark(row)
  })
  return { fresh, changed }
}

/** Whether `printing` is of `book`; of a confidential book there is none. */
export const isPrintingOf = ({ book }: JournalPrinting, { name, confidential }: Book): boolean =>
  confidential === null &&
  book.channel === name.channel &&
  book.lasts === name.lasts &&
  book.year === name.year

/** The rows of `book` from one to another, both with. */
function between(book: Book, from: RowNumber, to: RowNumber): Book['rows'] {
  const at = (row: RowNumber) => book.rows.findIndex((one) => rowKey(one) === rowKey(row))
  const [first, last] = [at(from), at(to)]
  return first < 0 || last < 0 ? [] : book.rows.slice(first, last + 1)
}

/** The page of each row, first row first. */
const pagesByRow = (first: number, onPages: readonly number[]): readonly number[] =>
  onPages.flatMap((count, page) => Array.from({ length: count }, () => first + page))
