import type { Bytes } from '#core/bytes.ts'
import type { Hash, MemberId } from '#core/ids.ts'

/** A ceremony in which this person takes part, on this device. */
export interface JoinedCeremony {
  readonly proposal: Hash
  /** Secret until everyone has committed. */
  readonly nonce: Bytes
  /** Everyone's commitments as they stood when this person revealed; null before. */
  readonly commitments: ReadonlyMap<MemberId, Hash> | null
}
