import { partsIn, type AttachedFile } from '#core/contract/files.ts'
import type { Chosen } from '#client/files/choose.ts'
import type { FileRefusal } from './refusal.ts'

/** A file of the list, on its way from the device to the server. */
export interface Item {
  /** As its owner calls it, until a photo gets a name that tells nothing. */
  readonly name: string
  /** What will be sent; null until it is known. */
  readonly chosen: Chosen | null
  readonly state: ItemState
  /** Aborted when its owner takes it back. */
  readonly over: AbortController
}

/** How far a file is; `offline` and `busy` go on by themselves. */
export type ItemState =
  | { readonly is: 'making' | 'waiting' }
  | { readonly is: 'sending' | 'offline' | 'busy'; readonly arrived: number }
  | { readonly is: 'arrived'; readonly file: AttachedFile }
  | { readonly is: 'refused'; readonly why: FileRefusal }

/** What the device knows of a file that was just chosen. */
export const newItem = (name: string): Item => ({
  name,
  chosen: null,
  state: { is: 'making' },
  over: new AbortController(),
})

/** Bytes of `item` that the server has. */
export function arrivedOf({ chosen, state }: Item): number {
  if (state.is === 'arrived') return chosen?.bytes.size ?? 0
  return 'arrived' in state ? state.arrived : 0
}

/** Parts that `items` take of those that one letter may have; what is still being made takes one. */
export const partsTaken = (items: readonly Item[]): number =>
  items
    .filter(({ state }) => state.is !== 'refused')
    .reduce((sum, { chosen }) => sum + Math.max(1, partsIn(chosen?.bytes.size ?? 0)), 0)
