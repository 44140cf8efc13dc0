import type { MemberId } from '#core/ids.ts'
import type { SealedPage } from '../../vault/vault.ts'

/**
 * Where an own device keeps the sealed pages of a member's copy of the log. It is a cache: whatever
 * fails here means that the log is fetched again.
 */
export interface SnapshotStore {
  /** The page as it was kept last, or null. */
  read(account: MemberId, page: number): Promise<SealedPage | null>
  /** @param keptAt - milliseconds since 1970 UTC. */
  keep(account: MemberId, page: SealedPage, keptAt: number): Promise<void>
  forget(account: MemberId): Promise<void>
  /** Forgets what was last kept before `time`, in milliseconds since 1970 UTC, whoever's it is. */
  forgetOlder(time: number): Promise<void>
}
