import type { Block, Paper } from './paper.ts'

/**
 * `paper` as it is laid out: no line ends inside «№ 12», «12 сағат» or «Д. Ахметова», none begins with
 * a dash. For whoever draws a paper; what is stored and signed keeps its ordinary spaces.
 */
export const unbroken = (paper: Paper): Paper => ({ ...paper, blocks: paper.blocks.map(held) })

/**
 * Tables stay: where the lines of a journal end was reckoned with ordinary spaces. So does what stands
 * beside a square: a mark is copied from there.
 */
function held(block: Block): Block {
  switch (block.kind) {
    case 'stamp':
    case 'head':
    case 'title':
      return { ...block, lines: block.lines.map(together) }
    case 'heading':
    case 'text':
      return { ...block, text: together(block.text) }
    case 'ends':
      return { ...block, left: together(block.left), right: together(block.right) }
    case 'list':
      return { ...block, items: block.items.map(together) }
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ label, lines }) => ({ label, lines: lines.map(together) })),
      }
    case 'signatures':
      return {
        ...block,
        lines: block.lines.map(({ name, ...line }) =>
          name === undefined ? line : { ...line, name: together(name) },
        ),
      }
    case 'table':
    case 'code':
    case 'lines':
    case 'cut':
    case 'page-break':
      return block
  }
}

const noBreak = '\u00A0'

/**
 * What stands before a space at which no line ends, and what after. No lookbehind: Safari before 16.4
 * would not read the file.
 */
const tight: readonly RegExp[] = [
  // «№ 12»
  /(№) (?=\S)/gu,
  // «3 (үш)», «12 сағат», «20 ноября», «2026 г.»
  /(\d) (?=[\p{Ll}(])/gu,
  // «сағат 12:00», «тел. 2-14-16»
  /(\p{L}) (?=\d{1,2}:\d{2})/gu,
  /((?:^|[\s(])\p{Ll}{1,4}\.) (?=\d)/gmu,
  // «Д. Ахметова», «А. Б. Қайратов»
  /(\p{Lu}\.) (?=\p{Lu})/gu,
  // A dash stands at the end of a line.
  /(\S) (?=[—–] )/gu,
]

const together = (text: string): string =>
  tight.reduce((whole, place) => whole.replaceAll(place, `$1${noBreak}`), text)
