import type { JournalRow } from './row.ts'
import type { LaidBookRow, Press } from './pages-added.ts'
import type { Run } from './pages.ts'
import { rowMark } from './row-mark.ts'
import { cellsOf, type Rendering } from './row-cells.ts'
import { tableColumns } from './table-columns.ts'

/** A row of the journal in words. */
type LaidJournalRow = LaidBookRow<JournalRow>

/** How a registration journal comes onto paper. */
export const journalPress = (rendering: Rendering): Press<JournalRow> => ({
  words: rendering.words,
  markOf: rowMark,
  runsOf: (rows) => runsOf(rows, rendering),
})

/** `row` in words. */
const layRow = (row: JournalRow, rendering: Rendering): LaidJournalRow => ({
  row,
  cells: cellsOf(row, rendering),
  isStruck: row.appeal?.annulled !== null && row.appeal !== null,
})

/**
 * The rows of a book under the columns of their regulations: where the columns change, a new page
 * with a new head begins.
 */
export function runsOf(
  rows: readonly JournalRow[],
  rendering: Rendering,
): readonly Run<LaidJournalRow>[] {
  const runs: (Run<LaidJournalRow> & { readonly head: string; readonly rows: LaidJournalRow[] })[] =
    []
  const heads = new Map<unknown, string>()
  for (const row of rows) {
    const { regulation } = row
    // A regulation is one object for all of its rows: its head is written once.
    const head = heads.get(regulation) ?? JSON.stringify(regulation.journal.columns)
    heads.set(regulation, head)
    const laid = layRow(row, rendering)
    const run = runs.at(-1)
    if (run?.head === head) run.rows.push(laid)
    else {
      const columns = tableColumns(regulation.journal.columns, regulation, rendering.language)
      runs.push({ head, columns, rows: [laid] })
    }
  }
  return runs
}
