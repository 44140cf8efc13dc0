import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { Language } from '../regulation/settings/text.ts'
import { isSameBook, PrintedName } from './book-name.ts'
import { closedBooks, closingOf, printingsInside, type ClosedBook } from './closed-book.ts'
import type { RowNumber } from './row.ts'
import { markLength } from './row-mark.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999))
const RowName = v.strictObject({ period: Count, number: Count })
const Mark = v.pipe(v.string(), v.length(markLength))

/** A book that is printed page after page. */
export interface PrintedBook<Row extends RowNumber> {
  readonly name: PrintedName
  /** Which confidential book it is; null for any other. */
  readonly confidential: number | null
  readonly rows: readonly Row[]
}

/**
 * Pages of the ordinary journal, or of that of openings, were printed: which rows stand on which page,
 * and what each said. From then on these pages stay as they are; what changes is printed again after
 * them. A confidential book has no such record, for everybody could count its rows.
 *
 * @clause S0-28 @clause S2-16
 */
export const JournalPrinting = v.strictObject({
  kind: v.literal('journal-printing'),
  book: PrintedName,
  language: Language,
  printedOn: PlainDate,
  pages: v.strictObject({ from: Count, to: Count }),
  /** The rows that were printed for the first time, and how many begin on each page. */
  rows: v.exactOptional(
    v.strictObject({ from: RowName, to: RowName, onPages: v.array(Count), marks: v.string() }),
  ),
  /** Rows of earlier pages as they stood now. */
  again: v.array(v.strictObject({ ...RowName.entries, mark: Mark })),
  /** The book is closed: what comes later stands in its next volume. */
  closes: v.boolean(),
})
export type JournalPrinting = v.InferOutput<typeof JournalPrinting>

/** What of a book was printed so far. */
export interface Printed {
  /** The last page, 0 before the first printing. */
  readonly pages: number
  readonly last: RowNumber | null
  /** How the book was closed; null while it is kept. */
  readonly closing: ClosedBook | null
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
export function printedOf(
  book: PrintedBook<RowNumber>,
  printings: readonly JournalPrinting[],
): Printed {
  const rows = new Map<string, { readonly page: number; readonly mark: string }>()
  let pages = 0
  let last: RowNumber | null = null
  const own = printings.filter((one) => isPrintingOf(one, book))
  for (const printing of printingsInside(own)) {
    pages = Math.max(pages, printing.pages.to)
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
  return { pages, last, closing: closingOf(closedBooks(own), book.name), rows }
}

/**
 * The rows that no page has yet, and those that say something else than on their page.
 *
 * @param markOf - of a row, null where this person cannot open it.
 */
export function rowsToPrint<Row extends RowNumber>(
  book: PrintedBook<Row>,
  { last, rows }: Printed,
  markOf: (row: Row) => string | null,
) {
  const at = last === null ? -1 : book.rows.findIndex((row) => rowKey(row) === rowKey(last))
  const fresh = last !== null && at < 0 ? [] : book.rows.slice(at + 1)
  const changed = book.rows.filter((row) => {
    const before = rows.get(rowKey(row))
    if (before === undefined) return false
    const mark = markOf(row)
    return mark !== null && mark !== before.mark
  })
  return { fresh, changed }
}

/** Whether `printing` is of `book`; of a confidential book there is none. */
export const isPrintingOf = (
  { book }: JournalPrinting,
  { name, confidential }: PrintedBook<RowNumber>,
): boolean => confidential === null && isSameBook(book, name)

/** The rows of `book` from one to another, both with. */
function between({ rows }: PrintedBook<RowNumber>, from: RowNumber, to: RowNumber) {
  const at = (row: RowNumber) => rows.findIndex((one) => rowKey(one) === rowKey(row))
  const [first, last] = [at(from), at(to)]
  return first < 0 || last < 0 ? [] : rows.slice(first, last + 1)
}

/** The page of each row, first row first. */
const pagesByRow = (first: number, onPages: readonly number[]): readonly number[] =>
  onPages.flatMap((count, page) => Array.from({ length: count }, () => first + page))
