import { concat, sameBytes, type Bytes } from '#core/bytes.ts'
import { AppealBody } from '#core/contract/entered-body.ts'
import type { MemberId } from '#core/ids.ts'
import { EnvelopeError } from '../encrypt/envelope-error.ts'
import { bodyAssociate, type LetterContext } from '../encrypt/letter.ts'
import { bodyKeyOf, commitmentOf } from '../encrypt/letter-key.ts'
import { readersOf } from '../encrypt/readers.ts'
import { bucketOfBody, commitmentBytes } from '../encrypt/sizes.ts'
import { open, readJson } from './open.ts'
import type { OpenedSlot } from './open-slot.ts'

/** A letter whose key one has. */
export interface LetterToOpen extends LetterContext {
  readonly body: Bytes
  /** Everyone of the roster, in its order. */
  readonly seats: readonly MemberId[]
}

/**
 * Opens the body of a letter.
 *
 * @param slot - from `openSlot`, or remembered in the key ring.
 * @throws EnvelopeError `wrong-commitment` when the body is for another key; `unknown-version`;
 *   `damaged` when it was changed, or names other readers than the slot.
 * @see docs/formats/envelope.md
 */
export async function openLetter(letter: LetterToOpen, slot: OpenedSlot): Promise<AppealBody> {
  const { body } = letter
  if (bucketOfBody(body.length) === null) throw new EnvelopeError('damaged')
  if (!sameBytes(body.subarray(0, commitmentBytes), commitmentOf(slot.key))) {
    throw new EnvelopeError('wrong-commitment')
  }
  const sealed = concat(body.subarray(commitmentBytes))
  const padded = await open(bodyKeyOf(slot.key), sealed, bodyAssociate(letter))
  const read = readJson(AppealBody, padded)
  if (read.readers.join() !== readersOf(letter.seats, slot.readers).join()) {
    throw new EnvelopeError('damaged')
  }
  return read
}
