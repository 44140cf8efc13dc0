import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import type { Block, Paper } from './paper.ts'

type Table = Extract<Block, { kind: 'table' }>
export type Column = Table['columns'][number]

/** A cell of a spreadsheet: what can be sorted and summed is no text. */
export type Cell = string | number | { readonly on: PlainDate }

/** A table as a spreadsheet has it: once its heading, then every row of every page. */
export interface Sheet {
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly isStruck: boolean }[]
}

/** The tables of `paper`; what goes on after a page break is the same table. */
export function sheetsOf(paper: Paper): readonly Sheet[] {
  const sheets = new Map<string, Sheet>()
  for (const block of paper.blocks) {
    if (block.kind !== 'table') continue
    const heading = JSON.stringify(block.columns.map((column) => column.heading))
    const before = sheets.get(heading)?.rows ?? []
    sheets.set(heading, { columns: block.columns, rows: [...before, ...rowsOf(block)] })
  }
  return [...sheets.values()]
}

const rowsOf = ({ columns, rows, struck = [] }: Table): Sheet['rows'] =>
  rows.map((row, index) => ({
    cells: row.map((text, place) => cellOf(text, columns[place]?.holds)),
    isStruck: struck.includes(index),
  }))

/** What is no date or number after all stays the text that it is. */
function cellOf(text: string, holds: Column['holds']): Cell {
  if (holds === 'number') return /^\d{1,15}$/.test(text) ? Number(text) : text
  if (holds !== 'date') return text
  const [, day, month, year] = officialDate.exec(text) ?? []
  const date = v.safeParse(PlainDate, `${year}-${month}-${day}`)
  return date.success ? { on: date.output } : text
}

/** «27.10.2021 ж.», «25.10.2022-ж.», «25.10.2022 г.» and the same without its word. */
const officialDate = /^(\d{2})\.(\d{2})\.(\d{4})(?:[-\s]*\p{L}+\.?)?$/u
