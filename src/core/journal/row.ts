import type { PlainDate } from '../calendar/plain-date.ts'
import type { SeriesId, ThreadId } from '../ids.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { AppealField } from '../regulation/settings/journal.ts'
import type { AppealFacts } from './appeal-facts.ts'

/** A number and the period in which it was given: what names a row in its series. */
export interface RowNumber {
  readonly period: number
  readonly number: number
}

/** A correction that stays visible beside what stood there. @clause S0-28 */
export interface Amendment {
  readonly on: PlainDate
  /** Name of whoever corrected it. */
  readonly by: string
  readonly reason: string
  readonly fields: readonly AppealField[]
  /** The facts as they stood before. */
  readonly before: AppealFacts
}

/** A number that an appeal was given, with all that is known of the appeal. */
export interface Numbered extends RowNumber {
  readonly thread: ThreadId
  /** Of the entry that gave the number: the log's order is the journal's. */
  readonly index: number
  readonly on: PlainDate
  readonly series: SeriesId
  /** Which of the confidential books it stands in, 1 for the first; null for the ordinary journal. */
  readonly confidential: number | null
  readonly facts: AppealFacts
  /** The number was taken back: its row stays, struck through. */
  readonly annulled: { readonly on: PlainDate; readonly reason: string } | null
  readonly amendments: readonly Amendment[]
}

/** A row of the journal. */
export interface JournalRow extends RowNumber {
  readonly series: SeriesId
  readonly on: PlainDate
  /** The regulation under which it was registered: its columns are the row's for ever. */
  readonly regulation: Regulation
  readonly confidential: number | null
  readonly channel: string | null
  /** Null for a row that this person cannot open: who came later reads nothing of before. */
  readonly appeal: Numbered | null
}

/**
 * The rows of all books in the order in which their numbers were given. In the ordinary journal no
 * number is left out: one that this person cannot open has its row, without a word. A confidential
 * book is numbered for its readers alone and leaves no trace in the ordinary one.
 *
 * @param regulationOf - the regulation that held on a day.
 * @clause S0-28 @clause S0-40
 */
export function rowsOf(
  numbered: readonly Numbered[],
  regulationOf: (on: PlainDate) => Regulation,
): readonly JournalRow[] {
  const last = new Map<SeriesId, RowNumber>()
  return numbered
    .toSorted((a, b) => a.index - b.index)
    .flatMap((appeal) => {
      const row = rowOf(appeal, regulationOf(appeal.on))
      const before = last.get(row.series)
      last.set(row.series, row)
      return row.confidential === null ? [...unopened(before, row), row] : [row]
    })
}

const rowOf = (appeal: Numbered, regulation: Regulation): JournalRow => ({
  series: appeal.series,
  period: appeal.period,
  number: appeal.number,
  on: appeal.on,
  regulation,
  confidential: appeal.confidential,
  channel: appeal.facts.channel ?? null,
  appeal,
})

/** The rows between `before` and `row` in one series. */
function unopened(before: RowNumber | undefined, row: JournalRow): readonly JournalRow[] {
  const first = before?.period === row.period ? before.number + 1 : 1
  return Array.from({ length: Math.max(0, row.number - first) }, (_, n) => ({
    ...row,
    number: first + n,
    appeal: null,
  }))
}
