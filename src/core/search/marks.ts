import { askedIn, fold } from './fold.ts'

/** A piece of a text, found by a search or not. */
export interface Piece {
  readonly text: string
  readonly isHit: boolean
}

const word = /[\p{L}\p{N}\p{M}]+/gu

/**
 * `text` in pieces that join to it again; a word that begins as one of `query` does is a hit. Beside
 * other words one of two letters, such as «не», is a hit only by itself: else it would mark half a page.
 */
export function piecesOf(text: string, query: string): readonly Piece[] {
  const asked = askedIn(query).flatMap((one) => [...one.matchAll(word)].map(([part]) => part))
  if (asked.length === 0) return [{ text, isHit: false }]
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    const folded = fold(found)
    const isHit = (one: string): boolean =>
      asked.length > 1 && one.length < 3 ? folded === one : folded.startsWith(one)
    if (!asked.some(isHit)) continue
    if (index > end) pieces.push({ text: text.slice(end, index), isHit: false })
    pieces.push({ text: found, isHit: true })
    end = index + found.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isHit: false })
  return pieces
}

/** Characters before the first hit, at most. */
const before = 24
/** Characters of an excerpt, about. */
const length = 90

/** One line of `text` around the first word that `query` finds, or null when it finds none. */
export function excerptOf(text: string, query: string): string | null {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const pieces = piecesOf(line, query)
  const hit = pieces.findIndex(({ isHit }) => isHit)
  if (hit < 0) return null
  const at = pieces.slice(0, hit).reduce((sum, piece) => sum + piece.text.length, 0)
  // From the beginning of a word on.
  const from = at <= before ? 0 : line.indexOf(' ', at - before) + 1
  const cut = line.slice(from, from + length)
  return `${from > 0 ? '…' : ''}${cut}${from + length < line.length ? '…' : ''}`
}
