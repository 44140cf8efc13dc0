import { pageWidth, roomForHeading } from './sheet-of-paper.ts'

/** What a column needs to be given its room. */
interface HeadedColumn {
  readonly heading: string
  readonly width: number
}

/**
 * `columns` with room for every word of their headings: one that would cut a word in two becomes as
 * wide as its longest word, and the others share what is left as before. Where all words together are
 * wider than the page, and where none is cut, nothing changes.
 */
export function fittingColumns<Column extends HeadedColumn>(
  columns: readonly Column[],
): readonly Column[] {
  const least = columns.map(({ heading }) => roomForHeading(heading))
  if (sum(least) > pageWidth) return columns
  const fixed = new Set<number>()
  for (;;) {
    const free = pageWidth - sum(least.filter((_, n) => fixed.has(n)))
    const whole = sum(columns.flatMap(({ width }, n) => (fixed.has(n) ? [] : width)))
    const share = (n: number) => Math.floor(((columns[n]?.width ?? 0) / whole) * free)
    const tight = least.flatMap((width, n) => (!fixed.has(n) && share(n) < width ? n : []))
    if (tight.length === 0 && fixed.size === 0) return columns
    if (tight.length === 0)
      return columns.map((column, n) => ({
        ...column,
        width: fixed.has(n) ? (least[n] ?? column.width) : share(n),
      }))
    for (const n of tight) fixed.add(n)
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
