import type { Bytes } from '#core/bytes.ts'
import type { MemberId } from '#core/ids.ts'
import type { Pins } from './replica/replica.ts'

/** What an own device remembers of a person; without the password it opens nothing. */
export interface Remembered {
  /** Secret of the key card, 16 bytes. */
  readonly card: Bytes
  /** OPAQUE's public key of the server. */
  readonly serverKey: string
  /** What the next log must continue. */
  readonly pins: Pins
}

/** The memory of an own device. A shared one is never told anything. */
export interface DeviceMemory {
  recall(account: MemberId): Promise<Remembered | null>
  remember(account: MemberId, remembered: Remembered): Promise<void>
  forget(account: MemberId): Promise<void>
}
