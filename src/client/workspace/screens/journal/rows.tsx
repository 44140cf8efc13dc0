import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { JournalRow } from '#core/journal/row.ts'
import { goalOf, ManyRows, rowOf } from '../../parts/many-rows.tsx'
import { useDesk } from '../../desk.ts'
import { RowHead } from './row-head.tsx'
import { RowLine } from './row-line.tsx'
import { headOf } from './row-columns.ts'

/** Height of a row that was never drawn, in pixels. */
const guessedHeight = 90

interface RowsProps {
  readonly rows: readonly JournalRow[]
  readonly today: PlainDate | null
}

/**
 * Rows of a book under the columns of their regulation, of which only those near the window are
 * drawn. Arrow keys, Home and End go through all of them.
 */
export function Rows({ rows, today }: RowsProps) {
  const { t, thread } = useDesk()
  const table = useRef<HTMLDivElement>(null)
  /** The row that a key went to: it is focused as soon as it is drawn. */
  const [goal, setGoal] = useState<number | null>(null)
  const rowAt = (at: number) =>
    table.current?.querySelector<HTMLElement>(`[aria-rowindex="${at + 1}"] .row-open`)

  useEffect(() => {
    // Whoever comes back from a letter goes on from its row.
    const at = rows.findIndex(({ appeal }) => appeal !== null && appeal.thread === thread)
    if (at >= 0) setGoal(at)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Once, when the page is turned.
  }, [])
  useLayoutEffect(() => {
    if (goal !== null) rowAt(goal)?.focus()
  }, [goal])

  const move = (event: KeyboardEvent) => {
    const at = rowOf(event.target, 'aria-rowindex')
    const to = at === null ? null : goalOf(event.key, at, rows.length)
    if (to === null) return
    event.preventDefault()
    setGoal(to)
  }
  const [first] = rows
  if (first === undefined) return null
  return (
    <div
      ref={table}
      role="table"
      class="journal-rows"
      aria-label={t.journal.title}
      aria-rowcount={rows.length}
      onKeyDown={move}
    >
      <RowHead regulation={first.regulation} />
      <ManyRows
        count={rows.length}
        guessedHeight={guessedHeight}
        wanted={goal === null ? [] : [goal]}
        row={(at) => {
          const row = rows[at]
          const before = rows[at - 1]
          if (row === undefined) return null
          const isNewHead =
            before !== undefined && headOf(before.regulation) !== headOf(row.regulation)
          return (
            <RowLine
              key={`${row.series}/${row.period}/${row.number}`}
              row={row}
              at={at}
              today={today}
              isUnderNewHead={isNewHead}
            />
          )
        }}
      />
    </div>
  )
}
