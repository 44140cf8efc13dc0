import { useRef } from 'preact/hooks'
import { movedItem } from '#core/regulation/form/edit.ts'

/** Keys by which items of a list stay the same on the screen while they are moved and taken out. */
export interface ItemKeys {
  readonly keys: readonly number[]
  /** The first key of an item that came after the list was drawn. */
  readonly firstNew: number
  readonly moved: (from: number, to: number) => void
  readonly removed: (at: number) => void
}

/** @param count - of the items now; what comes new to the end of the list gets a key of its own. */
export function useItemKeys(count: number): ItemKeys {
  const known = useRef({
    keys: Array.from({ length: count }, (_, i) => i),
    next: count,
    firstNew: count,
  })
  const { current } = known
  const keys = current.keys.slice(0, count)
  while (keys.length < count) {
    keys.push(current.next)
    current.next += 1
  }
  current.keys = keys
  return {
    keys,
    firstNew: current.firstNew,
    moved: (from, to) => {
      current.keys = [...movedItem(keys, from, to)]
    },
    removed: (at) => {
      current.keys = keys.filter((_, i) => i !== at)
    },
  }
}
