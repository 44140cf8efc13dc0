import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, type PaperFacts } from '../clerk.ts'
import type { Block, Paper } from '../paper.ts'

/** One blank form: what stays on the letter and what its author tears off. */
export interface LetterFormSheet {
  /** The text of the QR on the letter: the public half of the receipt. @see docs/formats/sheet-code.md */
  readonly sheet: string
  /** The receipt code in groups of digits, on the part that is torn off and nowhere else. */
  readonly code: string
}

/** Blank letters for a paper box. */
export interface LetterFormFacts extends PaperFacts {
  /** Address of the page where an answer is read. */
  readonly address: string
  readonly sheets: readonly LetterFormSheet[]
}

/** Room to write, so that letter and receipt stand on one page. */
const letterLines = 16

/** Paper letter forms, one a page, with a receipt code to tear off. */
export function letterForm(facts: LetterFormFacts, language: Language): Paper {
  const { words, say } = clerkFor(facts, language)
  const { address, sheets } = facts
  const page = ({ sheet, code }: LetterFormSheet): readonly Block[] => [
    { kind: 'title', lines: [say('{{box}}')] },
    { kind: 'text', text: words.box.anonymous, align: 'center', size: 'large' },
    { kind: 'text', text: words.box.notFor },
    { kind: 'lines', count: 1 },
    { kind: 'text', text: words.box.letter },
    { kind: 'lines', count: letterLines },
    { kind: 'code', code: sheet, lines: [words.box.sheet] },
    { kind: 'cut' },
    { kind: 'text', text: words.box.tearOff },
    { kind: 'text', text: code, align: 'center', size: 'large' },
    { kind: 'text', text: say(words.box.where, { address }) },
    { kind: 'text', text: words.box.keep, size: 'small' },
  ]
  return {
    v: 1,
    kind: 'letter-form',
    language,
    name: words.box.nameForm,
    orientation: 'portrait',
    blocks: sheets.flatMap((sheet, n) =>
      n === 0 ? page(sheet) : [{ kind: 'page-break' as const }, ...page(sheet)],
    ),
  }
}
