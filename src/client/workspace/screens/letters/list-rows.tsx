import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ThreadId } from '#core/ids.ts'
import type { Letter } from '../../session/api.ts'
import { ListRow } from './list-row.tsx'

/** Rows that come and go together. */
const rowsPerBlock = 40
/** Height of a row that was never drawn, in pixels. */
const guessedHeight = 104
/** How far outside of the window rows are drawn already. */
const margin = '800px 0px'

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
    const row = rowOf(event.target)
    if (row === null) return
    const to = goalOf(event.key, row, found.length)
    if (to === null) return
    event.preventDefault()
    setGoal({ row: to })
  }
  if (found.length === 0) return null
  const blocks = Math.ceil(found.length / rowsPerBlock)
  return (
    <div ref={list} role="list" class="list-rows" aria-label={label} onKeyDown={move}>
      {Array.from({ length: blocks }, (_, block) => {
        const first = block * rowsPerBlock
        const isIn = (row: number) => row >= first && row < first + rowsPerBlock
        return (
          <Block
            key={block}
            first={first}
            of={found.length}
            letters={found.slice(first, first + rowsPerBlock)}
            open={open}
            isWanted={block === 0 || isIn(openAt) || (goal !== null && isIn(goal.row))}
          />
        )
      })}
    </div>
  )
}

interface BlockProps {
  readonly first: number
  readonly of: number
  readonly letters: readonly Letter[]
  readonly open: ThreadId | null
  /** Drawn even when it is far from the window. */
  readonly isWanted: boolean
}

function Block({ first, of, letters, open, isWanted }: BlockProps) {
  const place = useRef<HTMLDivElement>(null)
  const height = useRef<number | null>(null)
  const [isNear, setNear] = useState(first === 0)
  const isDrawn = isNear || isWanted

  useEffect(() => {
    const { current: element } = place
    if (element === null) return undefined
    const observer = new IntersectionObserver(
      (seen) => {
        const last = seen.at(-1)
        if (last !== undefined) setNear(last.isIntersecting)
      },
      { rootMargin: margin, scrollMargin: margin },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useLayoutEffect(() => {
    if (isDrawn) height.current = place.current?.offsetHeight ?? null
  })

  const kept = height.current ?? letters.length * guessedHeight
  return (
    <div ref={place} role="presentation" style={isDrawn ? undefined : { height: `${kept}px` }}>
      {isDrawn &&
        letters.map((letter, n) => (
          <div
            key={letter.state.thread}
            role="listitem"
            aria-posinset={first + n + 1}
            aria-setsize={of}
          >
            <ListRow letter={letter} isOpen={letter.state.thread === open} />
          </div>
        ))}
    </div>
  )
}

/** The row that has the focus, from 0 on, or null. */
function rowOf(target: EventTarget | null): number | null {
  const item = target instanceof Element ? target.closest('[aria-posinset]') : null
  return item === null ? null : Number(item.getAttribute('aria-posinset')) - 1
}

/** Where `key` leads from `row`, or null when it leads nowhere. */
function goalOf(key: string, row: number, rows: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(row + 1, rows - 1)
    case 'ArrowUp':
      return Math.max(row - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return rows - 1
    default:
      return null
  }
}
