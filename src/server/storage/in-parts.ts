/** Rows in one statement: with 13 columns each, a quarter of what SQLite takes as parameters. */
const rowsInOnePart = 500

/** `rows` in parts that fit into one statement each. */
export function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: Row[][] = []
  for (let at = 0; at < rows.length; at += rowsInOnePart) {
    parts.push(rows.slice(at, at + rowsInOnePart))
  }
  return parts
}
