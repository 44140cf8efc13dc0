import { dammHolds } from '../damm.ts'

const codeDigits = 20
const groupDigits = 4

/** Why a group of a typed code cannot be right. */
export type Doubt = 'missing' | 'extra' | 'foreign'

/** One group of what somebody typed. */
export interface TypedGroup {
  readonly text: string
  /** Where it begins and ends in what was typed. */
  readonly from: number
  readonly to: number
  readonly doubt: Doubt | null
}

/**
 * The groups of a typed code, each with what speaks against it. Whoever writes spaces or dashes says by
 * that where a group ends; without them a code is cut every four digits. A check digit cannot say which
 * group is wrong, so it marks none.
 *
 * @param isWhole - nothing more is coming: the last group counts as well.
 */
export function groupsOf(typed: string, isWhole: boolean): readonly TypedGroup[] {
  const pieces = piecesOf(typed)
  const own = pieces.length > 1 && pieces.every(({ text }) => text.length <= groupDigits + 1)
  const groups = own ? pieces : pieces.flatMap(inFours)
  return groups.map((group, n) => {
    const isLast = n === groups.length - 1
    return { ...group, doubt: doubtOf(group.text, n, isLast && !isWhole) }
  })
}

/**
 * The first code in `text`, 20 digits whose check digit holds, whatever stands around them: an address,
 * a message, a page of notes. Null when there is none.
 */
export function codeIn(text: string): string | null {
  for (const [, found = ''] of text.matchAll(/(?:^|\D)(\d(?:[\s\p{Pd}.·]{0,3}\d){19})(?!\d)/gu)) {
    const digits = found.replace(/\D/g, '')
    if (dammHolds(digits)) return digits
  }
  return null
}

type Piece = Omit<TypedGroup, 'doubt'>

const piecesOf = (typed: string): readonly Piece[] =>
  [...typed.matchAll(/[^\s\p{Pd}]+/gu)].map((match) => {
    const [text] = match
    const from = match.index ?? 0
    return { text, from, to: from + text.length }
  })

const inFours = ({ text, from }: Piece): readonly Piece[] =>
  [...text.matchAll(/.{1,4}/gsu)].map((match) => {
    const [four] = match
    const start = from + (match.index ?? 0)
    return { text: four, from: start, to: start + four.length }
  })

function doubtOf(text: string, n: number, isBeingTyped: boolean): Doubt | null {
  if (/\D/.test(text)) return 'foreign'
  if (n >= codeDigits / groupDigits || text.length > groupDigits) return 'extra'
  return text.length < groupDigits && !isBeingTyped ? 'missing' : null
}
