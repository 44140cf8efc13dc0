import { linesOf, widestWord } from './text-width.ts'

/*
 * An A4 page across, as `documents.css` and the DOCX lay it out; lengths in hundredths of a
 * millimetre. What stands on a page is reckoned from these alone: a page that was printed once has the
 * same rows on every device, for ever.
 */

/** Between the margins: 267 mm. */
const textWidth = 26_700
/** Between the margins, less 4 mm for the printer's own rounding. */
export const pageHeight = 17_400
/** Letters of 9 points. */
const letterSize = 317.5
const lineHeight = 413
/** Above and below the words of a cell, and its line. */
const rowPadding = 190
/** Left and right of them. */
const cellPadding = 290
/** How much wider a heading is, set in bold. */
const bold = 1.08

/** Widths of columns in thousandths of the size of the letters, for words. */
export function columnWidths(shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) =>
    Math.floor((((share / whole) * textWidth - cellPadding) / letterSize) * 1000),
  )
}

/** Whole millimetres between the margins. */
export const pageWidth = textWidth / 100

/** Millimetres of a column, whole, in which no word of `heading` is cut in two. */
export const roomForHeading = (heading: string): number =>
  Math.ceil(((widestWord(heading) * bold * letterSize) / 1000 + cellPadding) / 100)

/** The lines of each cell. */
export const cellLines = (
  cells: readonly string[],
  widths: readonly number[],
): readonly (readonly string[])[] =>
  cells.map((cell, index) => linesOf(cell, widths[index] ?? textWidth))

/** Height of a row with so many lines. */
export const heightOf = (lines: number): number => lines * lineHeight + rowPadding

/** Height of the head of a table. */
export function headHeight(
  headings: readonly string[],
  widths: readonly number[],
  hasMarks: boolean,
): number {
  const narrow = widths.map((width) => Math.floor(width / bold))
  const lines = Math.max(...cellLines(headings, narrow).map((cell) => cell.length))
  return heightOf(lines) + (hasMarks ? heightOf(1) : 0)
}

/** How many lines of one row fit into `height`. */
export const linesIn = (height: number): number =>
  Math.max(1, Math.floor((height - rowPadding) / lineHeight))
