import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Rows that come and go together. */
const rowsPerBlock = 40
/** How far outside of the window rows are drawn already. */
const margin = '800px 0px'

interface ManyRowsProps {
  readonly count: number
  /** Height of a row that was never drawn, in pixels. */
  readonly guessedHeight: number
  /** Rows that are drawn even when they are far from the window. */
  readonly wanted: readonly number[]
  /** Draws the row with this place, from 0 on. */
  readonly row: (at: number) => ComponentChildren
}

/** Rows of which only those near the window are drawn: ten thousand must not make the first wait. */
export function ManyRows({ count, guessedHeight, wanted, row }: ManyRowsProps) {
  return Array.from({ length: Math.ceil(count / rowsPerBlock) }, (_, block) => {
    const first = block * rowsPerBlock
    const length = Math.min(rowsPerBlock, count - first)
    return (
      <Block
        key={block}
        first={first}
        length={length}
        guessedHeight={guessedHeight}
        isWanted={block === 0 || wanted.some((at) => at >= first && at < first + length)}
        row={row}
      />
    )
  })
}

interface BlockProps extends Pick<ManyRowsProps, 'guessedHeight' | 'row'> {
  readonly first: number
  readonly length: number
  readonly isWanted: boolean
}

function Block({ first, length, guessedHeight, isWanted, row }: BlockProps) {
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

  const kept = height.current ?? length * guessedHeight
  return (
    <div ref={place} role="presentation" style={isDrawn ? undefined : { height: `${kept}px` }}>
      {isDrawn && Array.from({ length }, (_, n) => row(first + n))}
    </div>
  )
}

/** The row that has the focus, from 0 on, or null: rows say their place by `attribute`, from 1 on. */
export function rowOf(target: EventTarget | null, attribute: string): number | null {
  const item = target instanceof Element ? target.closest(`[${attribute}]`) : null
  return item === null ? null : Number(item.getAttribute(attribute)) - 1
}

/** Where `key` leads from `row`, or null when it leads nowhere. */
export function goalOf(key: string, row: number, rows: number): number | null {
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
