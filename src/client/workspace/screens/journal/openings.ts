import { partsOf } from '#core/calendar/plain-date.ts'
import { openingBooksOf, type OpeningBook } from '#core/journal/book.ts'
import { closedBooks } from '#core/journal/closed-book.ts'
import { openingRows, type OpeningRow } from '#core/journal/opening-rows.ts'
import type { WorkspaceState } from '../../session/api.ts'
import { regulationOf } from '../../session/in-force.ts'
import { printingsIn } from './books.ts'

/** What of the state the journal of openings is made of. */
type Openings = Pick<WorkspaceState, 'events' | 'records'>

/** The rows of the journal of openings, of every box and year, in the order of the log. */
export function openingsInLog({ events, records }: Openings): readonly OpeningRow[] {
  const seen = new Map(
    records.flatMap(({ data, state }) =>
      data.kind === 'opening' ? [[state.record, data] as const] : [],
    ),
  )
  const acts = new Map(
    records.flatMap(({ data, state: { paper } }) =>
      data.kind === 'paper' && isAct(data.paper.kind) && data.about !== undefined && paper !== null
        ? [[String(data.about), String(paper.number)] as const]
        : [],
    ),
  )
  const openings = events.flatMap(({ opening }) => {
    if (opening === undefined) return []
    const { record, present, ...told } = opening
    return [
      {
        ...told,
        present: present.map(({ name, role }) => ({ post: role, name })),
        record: (record && seen.get(record)) ?? null,
        actNo: acts.get(String(record)) ?? null,
      },
    ]
  })
  return openingRows(openings.toReversed())
}

/**
 * The books of the journal of openings, the newest first, and that of the current year before its first
 * row; none where the regulation has no such journal.
 */
export function openingBooks(state: WorkspaceState): readonly OpeningBook[] {
  if (regulationOf(state).openingJournal === undefined) return []
  const books = openingBooksOf(openingsInLog(state), closedBooks(printingsIn(state)))
  const year = state.now === null ? null : partsOf(state.now.on)[0]
  const isBegun = year === null || books.some(({ name }) => name.openings === year)
  const empty = (openings: number): OpeningBook => ({
    id: `openings/${openings}/1`,
    confidential: null,
    name: { openings },
    rows: [],
  })
  return [...books, ...(isBegun ? [] : [empty(year)])].sort(
    ({ name: a }, { name: b }) => b.openings - a.openings || (b.volume ?? 1) - (a.volume ?? 1),
  )
}

const isAct = (kind: string): boolean => kind === 'empty-opening-act' || kind === 'removal-act'
