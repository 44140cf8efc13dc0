import type { PlainDate } from '#core/calendar/plain-date.ts'
import { numberText } from '#core/journal/row-cells.ts'
import type { JournalRow } from '#core/journal/row.ts'
import { Tag, type TagKind } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'
import { rowStanding, type RowStanding } from './filters.ts'
import { columnsOf, shownCells } from './row-columns.ts'
import { RowHead } from './row-head.tsx'

interface RowLineProps {
  readonly row: JournalRow
  /** Its place, from 0 on. */
  readonly at: number
  readonly today: PlainDate | null
  /** The columns are others than those of the row before. */
  readonly isUnderNewHead: boolean
}

const tagKinds: Readonly<Record<Exclude<RowStanding, 'waiting'>, TagKind>> = {
  overdue: 'red',
  answered: 'ok',
  annulled: 'mute',
}

/** One row: cells side by side on a wide screen, one below the other on a small one. */
export function RowLine({ row, at, today, isUnderNewHead }: RowLineProps) {
  const { t, openLetter } = useDesk()
  const words = t.journal
  const { appeal, regulation } = row
  const { columns, grid, rendering } = columnsOf(regulation)
  const [first = '', ...cells] = shownCells(row)
  const number = first === '' ? numberText(row, rendering.words) : first
  const standing = rowStanding(row, today)
  return (
    <>
      {isUnderNewHead && <RowHead regulation={regulation} />}
      <div
        role="row"
        aria-rowindex={at + 1}
        class={`journal-row${standing === 'annulled' ? ' struck' : ''}`}
        style={{ gridTemplateColumns: grid }}
      >
        <div role="cell" class="row-number">
          {appeal === null ? (
            <span>{number}</span>
          ) : (
            <button type="button" class="row-open" onClick={() => openLetter(appeal.thread)}>
              {number}
            </button>
          )}
          {standing !== null && standing !== 'waiting' && (
            <Tag kind={tagKinds[standing]}>{words.tags[standing]}</Tag>
          )}
          {appeal !== null && appeal.amendments.length > 0 && (
            <Tag kind="plain">{words.amended}</Tag>
          )}
        </div>
        {appeal === null ? (
          <p role="cell" class="row-closed" aria-colspan={cells.length}>
            {words.cannotOpen}
          </p>
        ) : (
          cells.map((cell, n) => (
            <div key={n} role="cell" class={cell === '' ? 'empty-cell' : ''}>
              <small aria-hidden="true" lang={regulation.language}>
                {columns[n + 1]?.heading}
              </small>
              <span class="row-words" lang={regulation.language}>
                {cell}
              </span>
            </div>
          ))
        )}
      </div>
    </>
  )
}
