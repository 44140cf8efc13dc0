import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  TabStopType,
  type Table,
} from 'docx'
import type { Block } from '#core/documents/paper.ts'
import { factLabel } from '#core/documents/paper-text.ts'
import { qrSquares } from '../parts/qr-squares.ts'
import { bitmap } from './bitmap.ts'
import { besides, docxTable } from './docx-table.ts'
import { runsOf } from './docx-text.ts'

type Part = Paragraph | Table
type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** Half points. */
const sizes = { huge: 56, large: 36, small: 20 } as const
const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const
/** Pixels at 96 to the inch: 26 mm, read by a telephone at arm's length. */
const qrSize = 98

/**
 * One part of a paper as Word has it.
 *
 * @param width - of what is written, in twips.
 * @param list - the name of the numbering, if it is a list.
 */
export function docxBlock(block: Block, width: number, list: string): readonly Part[] {
  switch (block.kind) {
    case 'stamp':
      return block.lines.map((line) =>
        paragraph(line, { indent: { left: Math.round(width * 0.56) }, spacing: { after: 40 } }),
      )
    case 'head':
      return block.lines.map((line) => centred(line, true))
    case 'title':
      return block.lines.map(
        (line) =>
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            alignment: AlignmentType.CENTER,
            keepNext: true,
            children: runsOf(line),
          }),
      )
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          children: runsOf(block.text),
        }),
      ]
    case 'ends':
      return [
        paragraph(`${block.left}\t${block.right}`, {
          tabStops: [{ type: TabStopType.RIGHT, position: width }],
        }),
      ]
    case 'text':
      return [textOf(block)]
    case 'list':
      return block.items.map((item) =>
        paragraph(item, { numbering: { reference: list, level: 0 }, spacing: { after: 60 } }),
      )
    case 'facts':
      return [factsOf(block, width), gap()]
    case 'table':
      return [docxTable(block, width), gap()]
    case 'signatures':
      return [signaturesOf(block, width), gap()]
    case 'code':
      return [codeOf(block, width), gap()]
    case 'lines':
      return Array.from({ length: block.count }, () => ruled(BorderStyle.SINGLE, 'pen'))
    case 'cut':
      return [ruled(BorderStyle.DASHED, 'cut')]
    case 'page-break':
      // Of its own and tiny: a table cannot begin a page by itself.
      return [new Paragraph({ pageBreakBefore: true, spacing: { line: 20, after: 0 } })]
  }
}

type Look = Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'children' | 'text'>

const paragraph = (text: string, look: Look = {}) =>
  new Paragraph({ spacing: { after: 120 }, ...look, children: runsOf(text) })

const centred = (text: string, bold: boolean) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 60, after: 60 },
    children: runsOf(text, { bold }),
  })

/** Two tables that touch are one table for Word. */
const gap = () => new Paragraph({ spacing: { line: 120, lineRule: 'exact', after: 0 } })

/** 8 mm for a line of handwriting, in twips. */
const lineHeight = 454

const ruled = (style: (typeof BorderStyle)[keyof typeof BorderStyle], room: 'pen' | 'cut') =>
  new Paragraph({
    spacing: { line: room === 'pen' ? lineHeight : lineHeight / 2, lineRule: 'exact', after: 0 },
    // Equal neighbours share one frame: without the line between them Word draws the last one only.
    border: { bottom: edge(style), between: edge(style) },
  })

const edge = (style: (typeof BorderStyle)[keyof typeof BorderStyle]) => ({
  style,
  size: 6,
  color: '000000',
  space: 1,
})

const textOf = ({ text, align = 'left', size }: Of<'text'>) =>
  new Paragraph({
    alignment: alignments[align],
    spacing: { after: 120 },
    children: runsOf(text, size === undefined ? {} : { size: sizes[size], bold: size === 'huge' }),
  })

const factsOf = ({ rows }: Of<'facts'>, width: number) =>
  besides(
    rows.map(({ label, lines }) => [
      { paragraphs: [new Paragraph({ children: runsOf(factLabel(label), { bold: true }) })] },
      { paragraphs: lines.map((line) => paragraph(line, { spacing: { after: 40 } })) },
    ]),
    [28, 72],
    width,
  )

/** «role ____ name»; a vacant place keeps its line. */
const signaturesOf = ({ lines }: Of<'signatures'>, width: number) =>
  besides(
    lines.map(({ role, name }) => [
      { paragraphs: [paragraph(role, { spacing: { before: 160, after: 0 } })] },
      { paragraphs: [new Paragraph({})], isLine: true },
      {
        paragraphs: [
          paragraph(name ?? '', { spacing: { before: 160, after: 0 }, indent: { left: 160 } }),
        ],
      },
    ]),
    [44, 22, 34],
    width,
  )

/** Each square many dots wide: a printer that smooths a small picture makes it unreadable. */
const larger = (squares: readonly (readonly boolean[])[], by = 8) =>
  squares.flatMap((row) => {
    const wide = row.flatMap((isDark) => Array.from({ length: by }, () => isDark))
    return Array.from({ length: by }, () => wide)
  })

const codeOf = ({ code, lines }: Of<'code'>, width: number) =>
  besides(
    [
      [
        {
          paragraphs: [
            new Paragraph({
              children: [
                new ImageRun({
                  type: 'bmp',
                  data: bitmap(larger(qrSquares(code))),
                  transformation: { width: qrSize, height: qrSize },
                }),
              ],
            }),
          ],
        },
        {
          paragraphs: lines.map(
            (line) => new Paragraph({ children: runsOf(line, { size: sizes.small }) }),
          ),
        },
      ],
    ],
    [20, 80],
    width,
  )
