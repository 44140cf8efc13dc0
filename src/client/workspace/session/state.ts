import type { WorkspaceState } from './api.ts'

/** The state that the screens draw, replaced whole at every change. */
export interface Store {
  readonly current: WorkspaceState
  readonly change: (changes: Partial<WorkspaceState>) => void
  readonly onChange: (listener: () => void) => () => void
}

/** The state while nobody is unlocked. */
export const lockedState = (publicUrl: string): WorkspaceState => ({
  me: null,
  schoolName: null,
  publicUrl,
  board: null,
  genesis: null,
  rosters: [],
  letters: [],
  sheetsOfOthers: new Set(),
  records: [],
  unsent: [],
  keepsOnDevice: true,
  regulations: [],
  proposedRegulation: null,
  events: [],
  damaged: [],
  alarm: null,
  seal: null,
  now: null,
  isRead: false,
  isBusy: false,
  progress: null,
  isOffline: false,
  isLockedByIdleness: false,
  secondsToLock: null,
  areDraftsLost: false,
  drafts: { standing: 'saved', turn: 0 },
  companions: [],
})

/** A store that begins locked. */
export function createStore(publicUrl: string): Store {
  let state = lockedState(publicUrl)
  const listeners = new Set<() => void>()
  return {
    get current() {
      return state
    },
    change(changes) {
      state = { ...state, ...changes }
      for (const listener of listeners) listener()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
