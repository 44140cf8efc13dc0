import type { Block, Paper, SignatureLine } from './paper.ts'

/** A paper as plain text, for a search, for somebody who listens, and for those who compare. */
export const paperText = ({ blocks, pages }: Paper): string =>
  [...blocks.flatMap(blockText), ...(pages === undefined ? [] : ['', pages.text])]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^\n+|\s+$/g, '')

/** A label of facts as it is drawn: «Қатысқандар:». */
export const factLabel = (label: string): string => (label.endsWith(':') ? label : `${label}:`)

const right = (text: string): string => `${' '.repeat(40)}${text}`

function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'stamp':
      return [...block.lines.map(right), '']
    case 'head':
      return [...block.lines, '']
    case 'title':
      return ['', ...block.lines, '']
    case 'heading':
      return ['', block.text]
    case 'ends':
      return [`${block.left}    ${block.right}`, '']
    case 'text':
      return [block.align === 'right' ? right(block.text) : block.text]
    case 'list':
      return block.items.map((item, n) => `${n + (block.from ?? 1)}. ${item}`)
    case 'facts':
      return block.rows.flatMap(({ label, lines }) => [
        factLabel(label),
        ...lines.map((line) => `    ${line}`),
      ])
    case 'table':
      return ['', ...tableText(block), '']
    case 'signatures':
      return ['', ...block.lines.map(signatureText), '']
    case 'code':
      return ['', `[QR] ${block.code}`, ...block.lines, '']
    case 'lines':
      return Array.from({ length: block.count }, () => '_'.repeat(60))
    case 'cut':
      return ['', `✂ ${'- '.repeat(29)}`, '']
    case 'page-break':
      return ['', '='.repeat(60), '']
  }
}

const tableText = ({
  columns,
  rows,
  struck = [],
}: Extract<Block, { kind: 'table' }>): readonly string[] => [
  columns.map(({ heading }) => heading).join(' | '),
  ...rows.map((row, n) => {
    const text = row.join(' | ')
    return struck.includes(n) ? `[${text}]` : text
  }),
]

const signatureText = ({ role, name }: SignatureLine): string =>
  `${role}: ____________${name === undefined ? '' : ` ${name}`}`
