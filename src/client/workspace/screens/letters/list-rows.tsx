import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ThreadId } from '#core/ids.ts'
import type { Letter } from '../../session/api.ts'
import { goalOf, ManyRows, rowOf } from '../../parts/many-rows.tsx'
import { ListRow } from './list-row.tsx'

/** Height of a row that was never drawn, in pixels. */
const guessedHeight = 104

interface ListRowsProps {
  readonly found: readonly Letter[]
  readonly open: ThreadId | null
  readonly label: string
}

/**
 * The rows, of which only those near the window are drawn: ten thousand must not make the first of
 * them wait. Arrow keys, Home and End go through all of them, drawn or not.
 */
export function ListRows({ found, open, label }: ListRowsProps) {
  const list = useRef<HTMLDivElement>(null)
  /** The row that a key went to: it is focused as soon as it is drawn. */
  const [goal, setGoal] = useState<{ readonly row: number } | null>(null)
  const openAt = open === null ? -1 : found.findIndex(({ state }) => state.thread === open)
  const rowAt = (row: number) =>
    list.current?.querySelector<HTMLElement>(`[aria-posinset="${row + 1}"] .list-row`)

  useLayoutEffect(() => {
    if (goal !== null) rowAt(goal.row)?.focus()
  }, [goal])
  useEffect(() => {
    if (openAt >= 0) rowAt(openAt)?.scrollIntoView({ block: 'nearest' })
  }, [openAt])
  const lastOpen = useRef(open)
  useEffect(() => {
    // Whoever closes a letter goes on from its row.
    const row = found.findIndex(({ state }) => state.thread === lastOpen.current)
    if (open === null && row >= 0) setGoal({ row })
    lastOpen.current = open
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Not when a letter comes or goes.
  }, [open])

  const move = (event: KeyboardEvent) => {
    const row = rowOf(event.target, 'aria-posinset')
    if (row === null) return
    const to = goalOf(event.key, row, found.length)
    if (to === null) return
    event.preventDefault()
    setGoal({ row: to })
  }
  if (found.length === 0) return null
  return (
    <div ref={list} role="list" aria-label={label} onKeyDown={move}>
      <ManyRows
        count={found.length}
        guessedHeight={guessedHeight}
        wanted={goal === null ? [openAt] : [openAt, goal.row]}
        row={(at) => {
          const letter = found[at]
          return (
            letter && (
              <div
                key={letter.state.thread}
                role="listitem"
                aria-posinset={at + 1}
                aria-setsize={found.length}
              >
                <ListRow letter={letter} isOpen={letter.state.thread === open} />
              </div>
            )
          )
        }}
      />
    </div>
  )
}
