import {
  cellLines,
  columnWidths,
  headHeight,
  heightOf,
  linesIn,
  pageHeight,
} from './sheet-of-paper.ts'
import type { TableColumn } from './table-columns.ts'

/** A row in words, ready to be laid out. */
export interface LaidRow {
  readonly cells: readonly string[]
  readonly isStruck: boolean
}

/** Rows that stand one below the other under one head. */
export interface Run<Row extends LaidRow> {
  readonly columns: readonly TableColumn[]
  /** What stands above the head, on the first page of the run. */
  readonly title?: string
  readonly rows: readonly Row[]
}

/** One page: the rows that begin on it, and the words that stand there. */
export interface LaidPage<Row extends LaidRow> {
  readonly columns: readonly TableColumn[]
  readonly title?: string
  readonly rows: readonly Row[]
  readonly cells: readonly LaidRow[]
}

/** Room for a title above a table. */
const titleHeight = 1200

/**
 * The pages of a run. A row that does not fit goes to the next page whole; only one that is longer
 * than a page goes on over several. Which rows stand on a page follows from these and the rows before
 * them: rows added later change no page before the last.
 */
export function pagesOf<Row extends LaidRow>({
  columns,
  title,
  rows,
}: Run<Row>): readonly LaidPage<Row>[] {
  const widths = columnWidths(columns.map(({ width }) => width))
  const head = headHeight(
    columns.map(({ heading }) => heading),
    widths,
    columns.some(({ mark }) => mark !== undefined),
  )
  const pages: Page<Row>[] = []
  const begin = () => {
    const isTitled = title !== undefined && pages.length === 0
    const page: Page<Row> = {
      columns,
      ...(isTitled ? { title } : {}),
      rows: [],
      cells: [],
      left: pageHeight - head - (isTitled ? titleHeight : 0),
    }
    pages.push(page)
    return page
  }
  for (const row of rows) {
    const lines = cellLines(row.cells, widths)
    let page = pages.at(-1) ?? begin()
    if (page.left < heightOf(tallest(lines)) && page.cells.length > 0) page = begin()
    page.rows.push(row)
    for (let at = 0; ;) {
      const fitting = linesIn(page.left)
      const rest = tallest(lines) - at
      page.cells.push(at === 0 && rest <= fitting ? row : part(row, lines, at, fitting))
      page.left -= heightOf(Math.min(rest, fitting))
      at += fitting
      if (at >= tallest(lines)) break
      page = begin()
    }
  }
  return pages.map(({ rows: begun, cells, title: above }) => ({
    columns,
    ...(above === undefined ? {} : { title: above }),
    rows: begun,
    cells,
  }))
}

interface Page<Row extends LaidRow> extends LaidPage<Row> {
  readonly rows: Row[]
  readonly cells: LaidRow[]
  /** Height that is still free. */
  left: number
}

const tallest = (lines: readonly (readonly string[])[]): number =>
  Math.max(1, ...lines.map((cell) => cell.length))

const part = (
  { isStruck }: LaidRow,
  lines: readonly (readonly string[])[],
  from: number,
  count: number,
): LaidRow => ({ isStruck, cells: lines.map((cell) => cell.slice(from, from + count).join(' ')) })
