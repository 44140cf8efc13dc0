import writeXlsx, { type CellObject, type Sheet as Written } from 'write-excel-file/universal'
import type { Bytes } from '#core/bytes.ts'
import { partsOf } from '#core/calendar/plain-date.ts'
import type { Paper } from '#core/documents/paper.ts'
import { sheetsOf, type Cell, type Sheet } from '#core/documents/sheets.ts'

/** Characters over a whole sheet, shared by the columns as on paper. */
const sheetWidth = 150
const leastWidth = 6
/** What a spreadsheet takes as a name of a sheet. */
const maxSheetName = 31

/** The tables of `paper` as a spreadsheet: days are days, numbers are numbers, the head stays in sight. */
export async function toXlsx(paper: Paper): Promise<Bytes> {
  const sheets = sheetsOf(paper).map((sheet, index) => written(paper, sheet, index))
  const blob = await writeXlsx(sheets, { fontFamily: 'Times New Roman', fontSize: 11 }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function written(paper: Paper, { columns, rows }: Sheet, index: number): Written<Blob> {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const head = columns.map(({ heading }) => ({
    value: heading,
    type: String,
    fontWeight: 'bold' as const,
    align: 'center' as const,
    alignVertical: 'center' as const,
    wrap: true,
    ...lines,
  }))
  return {
    sheet: nameOf(paper.name, index),
    // Upright is what it is otherwise, and the type knows only the other word.
    ...(paper.orientation === 'landscape' ? { orientation: paper.orientation } : {}),
    stickyRowsCount: 1,
    dateFormat,
    columns: columns.map(({ width }) => ({
      width: Math.max(leastWidth, Math.round((width / whole) * sheetWidth)),
    })),
    data: [head, ...rows.map(({ cells, isStruck }) => cells.map((cell) => cellOf(cell, isStruck)))],
  }
}

const dateFormat = 'dd.mm.yyyy'
const lines = { borderStyle: 'thin', borderColor: '#000000' } as const

function cellOf(cell: Cell, isStruck: boolean): CellObject {
  const look = {
    wrap: true,
    alignVertical: 'top',
    ...lines,
    ...(isStruck ? { textDecoration: { strikethrough: true } } : {}),
  } as const
  if (typeof cell === 'number') return { value: cell, type: Number, ...look }
  // «12/2026» is a number of the journal and «=…» a letter's words: Excel must guess nothing.
  if (typeof cell === 'string') return { value: cell, type: String, format: '@', ...look }
  const [year, month, day] = partsOf(cell.on)
  return {
    value: new Date(Date.UTC(year, month - 1, day)),
    type: Date,
    format: dateFormat,
    ...look,
  }
}

const nameOf = (name: string, index: number): string => {
  const ending = index === 0 ? '' : ` ${index + 1}`
  const allowed = name
    .replaceAll(/[\\/?*[\]:'«»]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return `${allowed.slice(0, maxSheetName - ending.length)}${ending}`
}
