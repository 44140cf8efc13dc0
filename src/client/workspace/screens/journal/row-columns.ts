import { cellsOf, type Rendering } from '#core/journal/row-cells.ts'
import type { JournalRow } from '#core/journal/row.ts'
import { tableColumns, type TableColumn } from '#core/journal/table-columns.ts'
import { wordsFor } from '#core/journal/wording.ts'
import type { Regulation } from '#core/regulation/regulation.ts'

/** The columns of a regulation as the screen shows them: in its own words. */
export interface ShownColumns {
  readonly columns: readonly TableColumn[]
  /** Widths for CSS grid. */
  readonly grid: string
  readonly rendering: Rendering
}

const shown = new WeakMap<Regulation, ShownColumns & { readonly head: string }>()

/** The columns of `regulation`, put together once. */
export function columnsOf(regulation: Regulation): ShownColumns {
  return known(regulation)
}

/** What tells one head from another. */
export const headOf = (regulation: Regulation): string => known(regulation).head

/** The cells of `row` for the screen. */
export const shownCells = (row: JournalRow): readonly string[] =>
  cellsOf(row, columnsOf(row.regulation).rendering)

function known(regulation: Regulation) {
  const before = shown.get(regulation)
  if (before !== undefined) return before
  const { language, journal } = regulation
  const columns = tableColumns(journal.columns, regulation, language)
  const made = {
    columns,
    // Beside the number stands how the row does.
    grid: ['8.8rem', ...columns.slice(1).map(({ width }) => `minmax(0, ${width}fr)`)].join(' '),
    rendering: { words: wordsFor(regulation, language), language, masked: new Set<never>() },
    head: JSON.stringify(journal.columns),
  }
  shown.set(regulation, made)
  return made
}
