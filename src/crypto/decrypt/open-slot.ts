import { concat, fromBase64url, sameBytes, type Bytes } from '#core/bytes.ts'
import type { Hash, ThreadId } from '#core/ids.ts'
import { maxSeats } from '#core/school/roster.ts'
import { EnvelopeError } from '../encrypt/envelope-error.ts'
import { commitmentOf } from '../encrypt/letter-key.ts'
import { hasSeat, type Bitmap } from '../encrypt/readers.ts'
import { slotBytes } from '../encrypt/sizes.ts'
import { slotText, slotVersion, wholeKeyMode } from '../encrypt/slot-text.ts'
import { decryptWith } from './age.ts'

/** The letter and the seat that a slot claims to be for. */
export interface SlotPlace {
  readonly letter: ThreadId
  readonly roster: Hash
  /** How many seats the roster has, and which of them is one's own. */
  readonly seats: number
  readonly seat: number
}

/** What a slot gives its reader. */
export interface OpenedSlot {
  /** K. */
  readonly key: Bytes
  readonly readers: Bitmap
}

/**
 * Opens the slot of one's own seat.
 *
 * @throws EnvelopeError `not-for-you` for a dummy; `unknown-version`, `foreign-letter`,
 *   `foreign-roster`, `wrong-commitment` or `damaged` for a slot that is not what it claims.
 * @see docs/formats/envelope.md
 */
export async function openSlot(
  identity: string,
  slot: Bytes,
  place: SlotPlace,
): Promise<OpenedSlot> {
  if (slot.length !== slotBytes) throw new EnvelopeError('damaged')
  return readSlot(await decryptWith(identity, slot), place)
}

/**
 * Reads the 256 bytes inside a slot, in the order in which `slotText` writes them.
 *
 * @throws EnvelopeError `unknown-version`, `foreign-letter`, `foreign-roster`, `wrong-commitment` or
 *   `damaged`.
 */
export function readSlot(text: Bytes, place: SlotPlace): OpenedSlot {
  if (text[0] !== slotVersion || text[1] !== wholeKeyMode) {
    throw new EnvelopeError('unknown-version')
  }
  const readers = new DataView(text.buffer, text.byteOffset).getUint32(5)
  const key = concat(text.subarray(57, 89))
  if (!sameBytes(text.subarray(9, 25), fromBase64url(place.letter))) {
    throw new EnvelopeError('foreign-letter')
  }
  if (!sameBytes(text.subarray(25, 57), fromBase64url(place.roster))) {
    throw new EnvelopeError('foreign-roster')
  }
  if (!sameBytes(text.subarray(90, 122), commitmentOf(key))) {
    throw new EnvelopeError('wrong-commitment')
  }
  // Whatever is left (k, share, seat count, zeros) has one right value: that which we would write.
  const { letter, roster, seats } = place
  const asWeWrite = slotText({ letter, roster, seats, readers, key })
  const isOfSeats = seats === maxSeats || readers >>> seats === 0
  if (!isOfSeats || !hasSeat(readers, place.seat) || !sameBytes(text, asWeWrite)) {
    throw new EnvelopeError('damaged')
  }
  return { key, readers }
}
