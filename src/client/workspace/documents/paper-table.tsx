import type { Block } from '#core/documents/paper.ts'

interface PaperTableProps {
  readonly block: Extract<Block, { kind: 'table' }>
  /** Unlike that of any other table of the paper: said to whoever cannot see it. */
  readonly name: string
}

/** A table of a paper; on a small screen it scrolls by itself, on paper its head is on every page. */
export function PaperTable({ block, name }: PaperTableProps) {
  const { columns, rows, struck = [], size = '' } = block
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const hasMarks = columns.some(({ mark }) => mark !== undefined)
  return (
    <div class={`paper-table ${size}`} role="region" aria-label={name} tabIndex={0}>
      <table>
        <colgroup>
          {columns.map(({ width }, index) => (
            <col key={index} style={{ width: `${(width / whole) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ heading }, index) => (
              <th key={index} scope="col">
                {heading}
              </th>
            ))}
          </tr>
          {hasMarks && (
            <tr class="paper-marks">
              {columns.map(({ mark }, index) => (
                <td key={index}>{mark}</td>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} class={struck.includes(index) ? 'struck' : ''}>
              {row.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
