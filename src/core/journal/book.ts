import { periodOf } from '../appeals/registration.ts'
import { partsOf, type PlainDate } from '../calendar/plain-date.ts'
import type { Journal } from '../regulation/settings/journal.ts'
import type { Restarts } from '../regulation/settings/registration.ts'
import type { BookName, OpeningsName } from './book-name.ts'
import { isEndOf, type ClosedBook } from './closed-book.ts'
import type { OpeningRow } from './opening-rows.ts'
import type { JournalRow } from './row.ts'

/** A book with its rows. */
export interface Book {
  /** The same for the same book, for keys and choices. */
  readonly id: string
  /** Which confidential book it is; null for the ordinary journal. */
  readonly confidential: number | null
  readonly name: BookName
  readonly rows: readonly JournalRow[]
}

/**
 * The books in which `rows` stand, oldest first, each row in exactly one. What is registered after a
 * book was closed stands in its next volume.
 *
 * @param closed - books that were closed.
 */
export function booksOf(
  rows: readonly JournalRow[],
  closed: readonly ClosedBook[] = [],
): readonly Book[] {
  const books = new Map<string, Book & { readonly rows: JournalRow[] }>()
  const volumes = new Map<string, number>()
  for (const row of rows) {
    const channel = row.regulation.numbering.perChannel ? row.channel : null
    const place = `${row.confidential ?? 'ordinary'}/${channel ?? ''}`
    const { book: lasts } = row.regulation.journal
    const year = yearOf(lasts, row.on)
    const shelf = `${place}/${lasts}/${year ?? ''}`
    const volume = volumes.get(shelf) ?? 1
    const name =
      year === null ? { channel, lasts, year: volume } : { channel, lasts, year, ...at(volume) }
    const id = `${shelf}/${volume}`
    const book = books.get(id)
    if (book === undefined) books.set(id, { id, confidential: row.confidential, name, rows: [row] })
    else book.rows.push(row)
    if (row.confidential === null && isEndOf(closed, name, row)) volumes.set(shelf, volume + 1)
  }
  return [...books.values()]
}

/** A book of the journal of openings with its rows. @clause S4-28 */
export interface OpeningBook {
  readonly id: string
  /** Nobody's secret: it says who was there, and no word of a letter. */
  readonly confidential: null
  readonly name: OpeningsName
  readonly rows: readonly OpeningRow[]
}

/** The books of the journal of openings, oldest first, in volumes like those of the registration journal. */
export function openingBooksOf(
  rows: readonly OpeningRow[],
  closed: readonly ClosedBook[] = [],
): readonly OpeningBook[] {
  const books = new Map<string, OpeningBook & { readonly rows: OpeningRow[] }>()
  const volumes = new Map<number, number>()
  for (const row of rows) {
    const volume = volumes.get(row.period) ?? 1
    const name = { openings: row.period, ...at(volume) }
    const id = `openings/${row.period}/${volume}`
    const book = books.get(id)
    if (book === undefined) books.set(id, { id, confidential: null, name, rows: [row] })
    else book.rows.push(row)
    if (isEndOf(closed, name, row)) volumes.set(row.period, volume + 1)
  }
  return [...books.values()]
}

const at = (volume: number) => (volume === 1 ? {} : { volume })

/** Null for a book that lasts until it is full. */
function yearOf(lasts: Journal['book'], on: PlainDate): number | null {
  if (lasts === 'until-full') return null
  return lasts === 'calendar-year' ? partsOf(on)[0] : periodOf(on, 'school-year')
}

/**
 * Whether a number says by itself which row it is: where numbering begins again inside a book, the
 * year stands beside it. @clause S0-40
 */
export const isNumberEnough = (lasts: Journal['book'], restarts: Restarts): boolean =>
  restarts === 'never' || lasts === restarts
