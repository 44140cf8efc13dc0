import type { PlainDate } from '../calendar/plain-date.ts'
import { isSameBook, volumeBefore, type PrintedName } from './book-name.ts'
import type { JournalPrinting } from './printing.ts'
import type { RowNumber } from './row.ts'

/** A book that was closed, by its closing inscription. */
export interface ClosedBook {
  readonly name: PrintedName
  readonly on: PlainDate
  /** Sheets that the inscription counts, itself not among them. */
  readonly sheets: number
  /** The last row that it counts. */
  readonly last: RowNumber
}

/**
 * The printings whose sheets lie in one book: nothing that came after it was closed, and no sheets that
 * whoever closed it did not know of. What those sheets had is printed again, in the next volume.
 *
 * @param own - of this book, oldest first.
 */
export function printingsInside(own: readonly JournalPrinting[]): readonly JournalPrinting[] {
  const at = own.findIndex(({ closes }) => closes)
  const end = own[at]
  if (end === undefined) return own
  return [...own.slice(0, at).filter(({ pages }) => pages.to < end.pages.from), end]
}

/** Every book that was closed. @param printings - oldest first, of whichever books. @clause S0-28 */
export function closedBooks(printings: readonly JournalPrinting[]): readonly ClosedBook[] {
  const names = printings.flatMap(({ closes, book }) => (closes ? [book] : []))
  return names.flatMap((name, at) => {
    if (names.findIndex((one) => isSameBook(one, name)) !== at) return []
    const inside = printingsInside(printings.filter(({ book }) => isSameBook(book, name)))
    const last = inside.findLast(({ rows }) => rows !== undefined)?.rows?.to
    const end = inside.at(-1)
    if (last === undefined || end === undefined) return []
    return [{ name, last, on: end.printedOn, sheets: end.pages.to - 1 }]
  })
}

/** Whether the book `name` was closed with `row` as its last. */
export const isEndOf = (
  closed: readonly ClosedBook[],
  name: PrintedName,
  row: RowNumber,
): boolean =>
  closed.some(
    (book) =>
      book.last.period === row.period &&
      book.last.number === row.number &&
      isSameBook(book.name, name),
  )

/** How the book `name` was closed; null while it is kept. */
export const closingOf = (closed: readonly ClosedBook[], name: PrintedName): ClosedBook | null =>
  closed.find((book) => isSameBook(book.name, name)) ?? null

/** The volume that the book `name` goes on from; null for a first volume. */
export function continuedFrom(closed: readonly ClosedBook[], name: PrintedName): ClosedBook | null {
  const before = volumeBefore(name)
  return before === null ? null : closingOf(closed, before)
}
