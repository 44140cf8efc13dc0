import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Block } from '#core/documents/paper.ts'
import { textWidth } from './docx-page.ts'
import { runsOf } from './docx-text.ts'

type TableBlock = Extract<Block, { kind: 'table' }>

/** Half points: those of a journal, of the text around a table, and of a wall. */
const letters = { small: 18, body: 24, large: 32 } as const
/** Columns that find room in the letters of the text. */
const fewColumns = 4
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }

/** A table with its lines; its head stands on every page and no row is torn apart. */
export function docxTable(block: TableBlock, width: number): Table {
  const { columns, rows, struck = [] } = block
  const size = letters[lettersOf(block, width)]
  const widths = shares(
    columns.map((column) => column.width),
    width,
  )
  const head = (texts: readonly string[], bold: boolean) =>
    row(texts, widths, {
      isHead: true,
      run: { size, bold },
      alignment: AlignmentType.CENTER,
    })
  const marks = columns.map(({ mark }) => mark ?? '')
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      head(
        columns.map(({ heading }) => heading),
        true,
      ),
      ...(marks.some((mark) => mark !== '') ? [head(marks, false)] : []),
      ...rows.map((texts, index) =>
        row(texts, widths, { run: { size, strike: struck.includes(index) } }),
      ),
    ],
  })
}

/** On a page across, a journal: where its rows fall was reckoned with small letters. */
function lettersOf({ columns, size }: TableBlock, width: number): keyof typeof letters {
  const isUpright = width <= textWidth({ orientation: 'portrait' })
  return size ?? (isUpright && columns.length <= fewColumns ? 'body' : 'small')
}

/**
 * Columns without lines, for what stands side by side.
 *
 * @param parts - share of each column in `width`.
 */
export function besides(
  rows: readonly (readonly Side[])[],
  parts: readonly number[],
  width: number,
): Table {
  const widths = shares(parts, width)
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    // Flush with the text above and below.
    margins: { left: 0, right: 108 },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map((sides) => {
      const isLined = sides.some((side) => side.isLine)
      return new TableRow({
        cantSplit: true,
        children: sides.map(
          (side, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              verticalAlign: isLined ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
              borders: {
                top: none,
                left: none,
                right: none,
                bottom: side.isLine ? line : none,
              },
              children: [...side.paragraphs],
            }),
        ),
      })
    }),
  })
}

/** What stands in one column; `isLine` draws the line for a pen below it. */
export interface Side {
  readonly paragraphs: readonly Paragraph[]
  readonly isLine?: boolean
}

interface RowLook {
  readonly isHead?: boolean
  readonly run: { readonly size: number; readonly bold?: boolean; readonly strike?: boolean }
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]
}

function row(texts: readonly string[], widths: readonly number[], look: RowLook): TableRow {
  const { isHead = false, run, alignment = AlignmentType.LEFT } = look
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: texts.map(
      (text, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          borders: { top: line, bottom: line, left: line, right: line },
          margins: { left: 60, right: 60, top: 30, bottom: 30 },
          // A head stays with the first row below it.
          children: [new Paragraph({ alignment, keepNext: isHead, children: runsOf(text, run) })],
        }),
    ),
  })
}

/** `width` in the proportion of `parts`, whole, nothing lost by rounding. */
function shares(parts: readonly number[], width: number): number[] {
  const sum = parts.reduce((all, part) => all + part, 0)
  const widths = parts.map((part) => Math.floor((part / sum) * width))
  const rest = width - widths.reduce((all, part) => all + part, 0)
  return widths.map((part, index) => (index === 0 ? part + rest : part))
}
