import type { Bytes } from '#core/bytes.ts'
import type { MemberId } from '#core/ids.ts'

/** An unsent thing as it lies on the device: sealed by the vault, part by part. */
export interface SealedThing {
  readonly id: string
  /** Milliseconds since 1970 UTC when it was kept first: things are sent in this order. */
  readonly keptAt: number
  readonly parts: readonly Bytes[]
}

/**
 * Where a device keeps what a member did without the network. It is no cache: what lies here lies
 * nowhere else, so that it stays until the server has it, on a shared device too.
 */
export interface UnsentStore {
  /** Whether this browser keeps anything at all: a private window may not. */
  keeps(): Promise<boolean>
  /** Everything of `account`, oldest first. */
  all(account: MemberId): Promise<readonly SealedThing[]>
  /** @returns false when this browser keeps nothing: a private window, a full disk. */
  keep(account: MemberId, thing: SealedThing): Promise<boolean>
  forget(account: MemberId, id: string): Promise<void>
}
