import type { Regulation } from '#core/regulation/regulation.ts'
import { columnsOf } from './row-columns.ts'

/** The head of the table: the columns of the regulation with their marks. */
export function RowHead({ regulation }: { readonly regulation: Regulation }) {
  const { columns, grid } = columnsOf(regulation)
  return (
    <div
      role="row"
      class="journal-head"
      lang={regulation.language}
      style={{ gridTemplateColumns: grid }}
    >
      {columns.map(({ heading, mark }, at) => (
        <div key={at} role="columnheader">
          {mark !== undefined && <b>{mark}</b>}
          {heading}
        </div>
      ))}
    </div>
  )
}
