import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { ThreadId } from '#core/ids.ts'
import type { JournalRow } from '#core/journal/row.ts'

/** How a row stands. */
export const rowStandings = ['waiting', 'overdue', 'answered', 'annulled'] as const
export type RowStanding = (typeof rowStandings)[number]

/** Which rows are shown, and in what order. */
export interface RowFilters {
  readonly standing: RowStanding | 'all'
  /** Key of a channel. */
  readonly channel: string
  readonly author: 'anyone' | 'anonymous' | 'signed'
  readonly order: 'oldest' | 'newest' | 'due'
}

/** Everything, the newest first. */
export const noRowFilters: RowFilters = {
  standing: 'all',
  channel: 'any',
  author: 'anyone',
  order: 'newest',
}

/** How `row` stands on `today`; null for a row that cannot be opened. */
export function rowStanding({ appeal }: JournalRow, today: PlainDate | null): RowStanding | null {
  if (appeal === null) return null
  if (appeal.annulled !== null) return 'annulled'
  const { repliedOn, closedOn, dueOn } = appeal.facts
  if (repliedOn !== undefined || closedOn !== undefined) return 'answered'
  return today !== null && dueOn < today ? 'overdue' : 'waiting'
}

/** What is looked for: the letters that a search found, and the words as they were typed. */
export interface Sought {
  readonly query: string
  /** Null when nothing is looked for. */
  readonly hits: ReadonlySet<ThreadId> | null
}

/** The rows of a book, oldest first, that pass `filters`, in the order asked for. */
export function rowsFor(
  rows: readonly JournalRow[],
  filters: RowFilters,
  { query, hits }: Sought,
  today: PlainDate | null,
): readonly JournalRow[] {
  const number = /^№?\s*(\d+)$/u.exec(query.trim())?.[1]
  const isSought = ({ appeal, number: own }: JournalRow) =>
    hits === null ||
    (number !== undefined && String(own) === number) ||
    (appeal !== null && hits.has(appeal.thread))
  const kept = rows.filter(
    (row) => isSought(row) && stands(row, filters.standing, today) && isFrom(row, filters),
  )
  if (filters.order === 'oldest') return kept
  // The sort is stable: rows due on the same day stay in the order of their numbers.
  if (filters.order === 'due') return kept.sort((a, b) => compare(dueOf(a, today), dueOf(b, today)))
  return kept.toReversed()
}

/** What is overdue waits as well. */
function stands(row: JournalRow, wanted: RowFilters['standing'], today: PlainDate | null): boolean {
  if (wanted === 'all') return true
  const standing = rowStanding(row, today)
  return standing === wanted || (wanted === 'waiting' && standing === 'overdue')
}

const isFrom = ({ channel, appeal }: JournalRow, filters: RowFilters): boolean =>
  (filters.channel === 'any' || channel === filters.channel) &&
  (filters.author === 'anyone' || appeal?.facts.isAnonymous === (filters.author === 'anonymous'))

/** After every other day where nothing is owed any more. */
function dueOf(row: JournalRow, today: PlainDate | null): string {
  const standing = rowStanding(row, today)
  const isOwed = standing === 'waiting' || standing === 'overdue'
  return isOwed && row.appeal !== null ? row.appeal.facts.dueOn : '9999-12-31'
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
