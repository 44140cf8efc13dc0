import * as v from 'valibot'
import { periodOf } from '../appeals/registration.ts'
import { partsOf, plainDate, type PlainDate } from '../calendar/plain-date.ts'
import type { Journal } from '../regulation/settings/journal.ts'
import type { Restarts } from '../regulation/settings/registration.ts'
import { Key } from '../regulation/settings/text.ts'
import type { JournalRow } from './row.ts'

/** How long a book lasts. @clause S0-02 */
const Lasts = v.picklist(['calendar-year', 'school-year', 'until-full'])

/** What names a book of the ordinary journal. */
export const BookName = v.strictObject({
  /** The channel whose book it is; null where one numbering holds them all. */
  channel: v.nullable(Key),
  lasts: Lasts,
  /** The calendar year, the year in which the school year begins, or which volume, 1 for the first. */
  year: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
})
export type BookName = v.InferOutput<typeof BookName>

/** A book with its rows. */
export interface Book {
  /** The same for the same book, for keys and choices. */
  readonly id: string
  /** Which confidential book it is; null for the ordinary journal. */
  readonly confidential: number | null
  readonly name: BookName
  readonly rows: readonly JournalRow[]
}

/** The last row of a volume that was closed: the next row begins a new one. */
export interface ClosedAt {
  readonly channel: string | null
  readonly period: number
  readonly number: number
}

/**
 * The books in which `rows` stand, oldest first, each row in exactly one.
 *
 * @param closed - volumes that were closed because they were full, oldest first.
 */
export function booksOf(
  rows: readonly JournalRow[],
  closed: readonly ClosedAt[] = [],
): readonly Book[] {
  const books = new Map<string, Book & { readonly rows: JournalRow[] }>()
  const volumes = new Map<string, number>()
  for (const row of rows) {
    const channel = row.regulation.numbering.perChannel ? row.channel : null
    const place = `${row.confidential ?? 'ordinary'}/${channel ?? ''}`
    const volume = volumes.get(place) ?? 1
    const { book: lasts } = row.regulation.journal
    const name = { channel, lasts, year: yearOf(lasts, row.on, volume) }
    const id = `${place}/${lasts}/${name.year}`
    const book = books.get(id)
    if (book === undefined) books.set(id, { id, confidential: row.confidential, name, rows: [row] })
    else book.rows.push(row)
    if (row.confidential === null && closed.some((end) => endsAt(end, channel, row)))
      volumes.set(place, volume + 1)
  }
  return [...books.values()]
}

const endsAt = (end: ClosedAt, channel: string | null, row: JournalRow): boolean =>
  end.channel === channel && end.period === row.period && end.number === row.number

function yearOf(lasts: Journal['book'], on: PlainDate, volume: number): number {
  if (lasts === 'until-full') return volume
  return lasts === 'calendar-year' ? partsOf(on)[0] : periodOf(on, 'school-year')
}

/** The first and last day of a book; null where it lasts until it is full. */
export function spanOf({ lasts, year }: BookName): readonly [PlainDate, PlainDate] | null {
  if (lasts === 'until-full') return null
  if (lasts === 'calendar-year') return [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)]
  return [plainDate(`${year}-09-01`), plainDate(`${year + 1}-08-31`)]
}

/**
 * Whether a number says by itself which row it is: where numbering begins again inside a book, the
 * year stands beside it. @clause S0-40
 */
export const isNumberEnough = (lasts: Journal['book'], restarts: Restarts): boolean =>
  restarts === 'never' || lasts === restarts
