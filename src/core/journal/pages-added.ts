import type { PlainDate } from '../calendar/plain-date.ts'
import type { Book } from './book.ts'
import { runsOf, type LaidJournalRow } from './laid-rows.ts'
import { pagesOf, type LaidPage } from './pages.ts'
import { printedOf, rowKey, rowsToPrint, type JournalPrinting, type Printed } from './printing.ts'
import { rowMark } from './row-mark.ts'
import type { JournalRow } from './row.ts'
import type { Rendering } from './row-cells.ts'
import type { TableColumn } from './table-columns.ts'

/** Pages that a book got since it was printed last. */
export interface PagesAdded {
  /** Number of the first. */
  readonly from: number
  /** Rows that were printed never before, then those that say something else now. */
  readonly pages: readonly LaidPage<LaidJournalRow>[]
  readonly fresh: readonly JournalRow[]
  readonly changed: readonly JournalRow[]
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
export function pagesAdded(
  book: Book,
  printings: readonly JournalPrinting[],
  rendering: Rendering,
): PagesAdded {
  const printed = printedOf(book, printings)
  const { fresh, changed } = rowsToPrint(book, printed)
  const freshPages = runsOf(fresh, rendering).flatMap(pagesOf)
  const changedPages = runsOf(changed, rendering)
    .map((run) => withPageColumn(run, printed, rendering))
    .flatMap(pagesOf)
  return {
    from: printed.pages + 1,
    pages: [...freshPages, ...changedPages],
    fresh,
    changed,
    freshPages: freshPages.length,
  }
}

/** The record that says that `added` was printed. @param book - of the ordinary journal. */
export function printingOf(
  book: Book,
  { from, pages, fresh, changed, freshPages }: PagesAdded,
  language: string,
  printedOn: PlainDate,
  closes: boolean,
): JournalPrinting {
  const [first, last] = [fresh.at(0), fresh.at(-1)]
  return {
    kind: 'journal-printing',
    book: book.name,
    language,
    printedOn,
    // The closing inscription is a page of its own.
    pages: { from, to: from + pages.length - 1 + (closes ? 1 : 0) },
    ...(first === undefined || last === undefined
      ? {}
      : {
          rows: {
            from: nameOf(first),
            to: nameOf(last),
            onPages: pages.slice(0, freshPages).map(({ rows }) => rows.length),
            marks: fresh.map(rowMark).join(''),
          },
        }),
    again: changed.map((row) => ({ ...nameOf(row), mark: rowMark(row) })),
    closes,
  }
}

const nameOf = ({ period, number }: JournalRow) => ({ period, number })

type JournalRun = ReturnType<typeof runsOf>[number]

/** The same rows with the page on which each stands before them, under a title of their own. */
const withPageColumn = (
  { columns, rows }: JournalRun,
  printed: Printed,
  { words }: Rendering,
): JournalRun => ({
  title: words.changed,
  columns: [{ heading: words.pageColumn, width: 12, holds: 'number' }, ...columns.map(unmarked)],
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
