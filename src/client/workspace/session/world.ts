import type { RemoteVault } from '../vault/protocol.ts'
import type { DeviceMemory } from './device-memory.ts'
import type { Fetch } from './http.ts'
import type { SnapshotStore } from './snapshot/store.ts'
import type { UnsentStore } from './unsent/store.ts'

/** What a workspace needs of the device it runs on. */
export interface World {
  readonly fetch: Fetch
  /** Address of the site, without a slash at the end. */
  readonly publicUrl: string
  readonly spawnVault: () => RemoteVault
  readonly memory: DeviceMemory
  readonly snapshots: SnapshotStore
  readonly unsent: UnsentStore
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number
  /** Does `work` again and again; gives back how to stop. */
  readonly every: (milliseconds: number, work: () => void) => () => void
}
