import type { PlainDate } from '../calendar/plain-date.ts'
import type { JournalWords } from '../words/journal/journal-words.ts'
import { fittingColumns } from './fitting-columns.ts'
import { pagesOf, type LaidPage, type LaidRow, type Run } from './pages.ts'
import {
  printedOf,
  rowKey,
  rowsToPrint,
  type JournalPrinting,
  type Printed,
  type PrintedBook,
} from './printing.ts'
import { markLength } from './row-mark.ts'
import type { RowNumber } from './row.ts'
import type { TableColumn } from './table-columns.ts'

/** A row in words, which knows what it is. */
export interface LaidBookRow<Row> extends LaidRow {
  readonly row: Row
}

/** How the rows of one kind of book come onto paper. */
export interface Press<Row> {
  readonly words: JournalWords
  /** What a row says, in `markLength` characters; null where this person cannot open it. */
  readonly markOf: (row: Row) => string | null
  readonly runsOf: (rows: readonly Row[]) => readonly Run<LaidBookRow<Row>>[]
}

/** Pages that a book got since it was printed last. */
export interface PagesAdded<Row extends RowNumber = RowNumber> {
  /** Number of the first. */
  readonly from: number
  /** Rows that were printed never before, then those that say something else now. */
  readonly pages: readonly LaidPage<LaidBookRow<Row>>[]
  readonly fresh: readonly Row[]
  readonly changed: readonly Row[]
  /** How many of the pages are of fresh rows. */
  readonly freshPages: number
}

/**
 * The pages that `book` got since the last of `printings`: their numbers go on, printed pages stay as
 * they are, and rows that changed are listed at the end with the page on which they stand.
 *
 * @param printings - oldest first, of whichever books.
 * @clause S0-28
 */
export function pagesAdded<Row extends RowNumber>(
  book: PrintedBook<Row>,
  printings: readonly JournalPrinting[],
  press: Press<Row>,
): PagesAdded<Row> {
  const printed = printedOf(book, printings)
  const { fresh, changed } = rowsToPrint(book, printed, press.markOf)
  const freshPages = press.runsOf(fresh).flatMap(pagesOf)
  const changedPages = press
    .runsOf(changed)
    .map((run) => withPageColumn(run, printed, press.words))
    .flatMap(pagesOf)
  return {
    from: printed.pages + 1,
    pages: [...freshPages, ...changedPages],
    fresh,
    changed,
    freshPages: freshPages.length,
  }
}

/** When and how pages are printed. */
export interface PrintedNow {
  readonly language: string
  readonly on: PlainDate
  readonly closes: boolean
}

/** The record that says that `added` was printed. @param book - no confidential one. */
export function printingOf<Row extends RowNumber>(
  book: PrintedBook<Row>,
  { from, pages, fresh, changed, freshPages }: PagesAdded<Row>,
  { markOf }: Pick<Press<Row>, 'markOf'>,
  { language, on, closes }: PrintedNow,
): JournalPrinting {
  const [first, last] = [fresh.at(0), fresh.at(-1)]
  const mark = (row: Row) => markOf(row) ?? '-'.repeat(markLength)
  return {
    kind: 'journal-printing',
    book: book.name,
    language,
    printedOn: on,
    // The closing inscription is a page of its own.
    pages: { from, to: from + pages.length - 1 + (closes ? 1 : 0) },
    ...(first === undefined || last === undefined
      ? {}
      : {
          rows: {
            from: nameOf(first),
            to: nameOf(last),
            onPages: pages.slice(0, freshPages).map(({ rows }) => rows.length),
            marks: fresh.map(mark).join(''),
          },
        }),
    again: changed.map((row) => ({ ...nameOf(row), mark: mark(row) })),
    closes,
  }
}

const nameOf = ({ period, number }: RowNumber) => ({ period, number })

/** The same rows with the page on which each stands before them, under a title of their own. */
const withPageColumn = <Row extends RowNumber>(
  { columns, rows }: Run<LaidBookRow<Row>>,
  printed: Printed,
  words: JournalWords,
): Run<LaidBookRow<Row>> => ({
  title: words.changed,
  columns: fittingColumns<TableColumn>([
    { heading: words.pageColumn, width: 12, holds: 'number' },
    ...columns.map(unmarked),
  ]),
  rows: rows.map((laid) => ({
    ...laid,
    cells: [String(printed.rows.get(rowKey(laid.row))?.page ?? ''), ...laid.cells],
  })),
})

const unmarked = ({ heading, width, holds }: TableColumn): TableColumn => ({
  heading,
  width,
  ...(holds === undefined ? {} : { holds }),
})
