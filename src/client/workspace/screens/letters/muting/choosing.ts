import { createContext } from 'preact'
import { refuseMute } from '#core/appeals/mute.ts'
import type { ThreadId } from '#core/ids.ts'
import type { Letter } from '../../../session/api.ts'

/** Several letters of the list, chosen to be put aside together; null while none are chosen from. */
export interface Choosing {
  readonly chosen: ReadonlySet<ThreadId>
  /** Chooses the letter, or no longer. */
  readonly toggle: (thread: ThreadId) => void
}

/** What the rows of the list are pressed for: null when a press opens the letter. */
export const ChoosingContext = createContext<Choosing | null>(null)

/** Whether a letter may be put aside. */
export const canMute = ({ state, isOpened }: Letter): boolean =>
  refuseMute(state, isOpened) === null

/** `chosen` with the letter, or without it when it was there. */
export function toggled(chosen: ReadonlySet<ThreadId>, thread: ThreadId): ReadonlySet<ThreadId> {
  const next = new Set(chosen)
  if (!next.delete(thread)) next.add(thread)
  return next
}
