import type { MemberId } from '#core/ids.ts'
import type { Desk } from './desk.ts'

/** A device that somebody called shared: nothing of this person stays on it. */
export async function forgetOnDevice({ world }: Desk, account: MemberId): Promise<void> {
  await world.memory.forget(account)
  await world.snapshots.forget(account)
}
