import { sha256, toBase64url, utf8 } from '../bytes.ts'
import { labelled, labels } from '../labels.ts'
import type { OpeningRow } from './opening-rows.ts'
import type { JournalRow } from './row.ts'

/** Characters of a mark: six bytes. It tells rows apart, it proves nothing. */
export const markLength = 8

/**
 * What a row said, in eight characters: another mark is another content. Only fields that its columns
 * print count, and not their wording: a better word in the program changes no row. A row that cannot
 * be opened has none.
 */
export function rowMark({ appeal, regulation }: JournalRow): string | null {
  if (appeal === null) return null
  const printed = new Set(
    regulation.journal.columns.flatMap(({ holds }) =>
      holds.kind === 'fields' ? holds.fields : [],
    ),
  )
  const said = Object.entries(appeal.facts)
    .filter(([field, value]) => isPrinted(field, printed) && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return markOf([said, appeal.annulled, appeal.amendments.length])
}

/** What a row of the journal of openings said, likewise: who was there, seals, letters, the act. */
export function openingMark(row: OpeningRow): string {
  const { entry: _, period: __, number: ___, ...said } = row
  return markOf(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const markOf = (said: unknown): string =>
  toBase64url(sha256(labelled(labels.journalRow, utf8(JSON.stringify(said))))).slice(0, markLength)

const isPrinted = (field: string, printed: ReadonlySet<string>): boolean =>
  printed.has(field) ||
  field === 'isAnonymous' ||
  // Both are told by the executors.
  (field === 'executors' && (printed.has('forwarded') || printed.has('forwardMethod')))
