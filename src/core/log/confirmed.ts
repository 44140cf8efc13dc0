import * as v from 'valibot'
import { EntryId, Hash, MemberId, ThreadId } from '../ids.ts'
import { entrySchema } from './entry.ts'

/**
 * Another person's signature under an entry: one entry has one signer, so whoever agrees with it
 * writes this. The leaf binds the signature to the content too.
 */
export const Confirmed = entrySchema('confirmed', MemberId, {
  entry: EntryId,
  leaf: Hash,
  /** Present when the entry confirmed belongs to a thread. */
  thread: v.exactOptional(ThreadId),
})
export type Confirmed = v.InferOutput<typeof Confirmed>

/** Why a confirmation is refused. */
export type ConfirmationRefusal =
  | 'unknown-entry'
  | 'leaf-differs'
  | 'same-person'
  | 'already-confirmed'

/** Something that counts only when enough others have confirmed it. */
export interface Confirmable {
  readonly entry: EntryId
  readonly leaf: Hash
  readonly by: MemberId
  readonly confirmedBy: readonly MemberId[]
}

/** Why `entry` may not confirm `target`, or null. */
export function refuseConfirmation(
  target: Confirmable | null,
  entry: Confirmed,
): ConfirmationRefusal | null {
  if (target === null || target.entry !== entry.header.entry) return 'unknown-entry'
  if (target.leaf !== entry.header.leaf) return 'leaf-differs'
  if (target.by === entry.by) return 'same-person'
  return target.confirmedBy.includes(entry.by) ? 'already-confirmed' : null
}

/** `target` with the signature of `entry` under it. */
export const foldConfirmation = <Target extends Confirmable>(
  target: Target,
  entry: Confirmed,
): Target => ({ ...target, confirmedBy: [...target.confirmedBy, entry.by] })

/** Everyone whose signature stands under `target`. */
export const signersOf = (target: Confirmable): readonly MemberId[] => [
  target.by,
  ...target.confirmedBy,
]
