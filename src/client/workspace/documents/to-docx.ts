import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import type { Bytes } from '#core/bytes.ts'
import { footParts } from '#core/documents/foot.ts'
import type { Paper } from '#core/documents/paper.ts'
import { unbroken } from '#core/documents/unbroken.ts'
import { docxBlock } from './docx-blocks.ts'
import { pageOf, textWidth } from './docx-page.ts'

/**
 * In every Word, with every Kazakh and Kyrgyz letter; where it is not installed, Liberation Serif has
 * the same widths and the same letters.
 */
const font = 'Times New Roman'
/** Half points. */
const size = 24

/** `paper` as an office works on it: real paragraphs, lists, tables and page numbers. */
export async function toDocx(paper: Paper): Promise<Bytes> {
  const document = new Document({
    title: paper.name,
    creator: 'Senim',
    lastModifiedBy: 'Senim',
    description: '',
    styles: stylesFor(paper),
    numbering: { config: numberings(paper) },
    sections: [
      {
        properties: { page: pageOf(paper) },
        ...(paper.pages === undefined ? {} : { footers: { default: footOf(paper.pages.text) } }),
        children: unbroken(paper).blocks.flatMap((block, index) =>
          docxBlock(block, textWidth(paper), listName(index)),
        ),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const listName = (block: number): string => `list-${block}`

/** A numbering for each list: one goes on where another ended, the next begins again. */
const numberings = ({ blocks }: Paper) =>
  blocks.flatMap((block, index) =>
    block.kind === 'list'
      ? [
          {
            reference: listName(index),
            levels: [
              {
                level: 0,
                format: LevelFormat.DECIMAL,
                text: '%1.',
                start: block.from ?? 1,
                alignment: AlignmentType.LEFT,
                style: { paragraph: { indent: { left: 567, hanging: 425 } } },
              },
            ],
          },
        ]
      : [],
  )

const footOf = (text: string) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: footParts(text).map(
          (part) =>
            new TextRun({
              size: 20,
              children: [
                'words' in part
                  ? part.words
                  : part.number === 'page'
                    ? PageNumber.CURRENT
                    : PageNumber.TOTAL_PAGES,
              ],
            }),
        ),
      }),
    ],
  })

const stylesFor = ({ language }: Paper) => {
  const heading = (points: number) => ({
    run: { font, size: points, bold: true, color: '000000' },
    paragraph: { spacing: { before: 120, after: 120 } },
  })
  return {
    default: {
      document: { run: { font, size, language: { value: language } } },
      heading1: heading(size + 2),
      heading2: heading(size),
    },
  }
}
