import { spawnVault } from '../vault/spawn.ts'
import type { Workspace } from './api.ts'
import { indexedDbMemory } from './indexed-db-memory.ts'
import { indexedDbSnapshots } from './snapshot/indexed-db-snapshots.ts'
import { indexedDbUnsent } from './unsent/indexed-db-unsent.ts'
import { createWorkspace } from './workspace.ts'

/** What somebody does who is there. */
const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

/** The workspace of this tab, locked. */
export function browserWorkspace(): Workspace {
  const workspace = createWorkspace({
    fetch: (address, request) => fetch(address, request),
    publicUrl: location.origin,
    spawnVault,
    memory: indexedDbMemory(indexedDB),
    snapshots: indexedDbSnapshots(indexedDB),
    unsent: indexedDbUnsent(indexedDB),
    clock: () => Date.now(),
    every: (milliseconds, work) => {
      const timer = setInterval(work, milliseconds)
      return () => clearInterval(timer)
    },
  })
  for (const sign of signsOfLife) {
    addEventListener(sign, () => workspace.touch(), { passive: true })
  }
  // A hidden tab may be closed at any moment, and then nothing can be saved any more.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void workspace.saveDrafts()
  })
  // What was done at the box without a network goes as soon as there is one.
  addEventListener('online', () => void workspace.sendUnsent())
  // A tab that is gone for good, or sleeps where nobody sees it, must not stay unlocked.
  addEventListener('pagehide', () => void workspace.lock())
  return workspace
}
