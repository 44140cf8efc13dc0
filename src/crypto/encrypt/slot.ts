import type { Bytes } from '#core/bytes.ts'
import { encryptTo, newAgeKeyPair } from './age.ts'
import { randomBytes } from './random.ts'
import { hasSeat } from './readers.ts'
import { slotTextBytes } from './sizes.ts'
import { slotText, type SlotContent } from './slot-text.ts'

/**
 * The slots of a letter, one for each seat and in its order. Whoever may not read gets a dummy: random
 * bytes for a key that nobody keeps, which nobody can tell from a true slot but by failing to open it.
 *
 * @param recipients - `age1pq1…` of every seat, members and reserve.
 * @throws RangeError when there are not as many recipients as seats.
 */
export async function makeSlots(
  content: SlotContent,
  recipients: readonly string[],
): Promise<readonly Bytes[]> {
  if (recipients.length !== content.seats) throw new RangeError('each seat has one slot')
  const text = slotText(content)
  return Promise.all(
    recipients.map((recipient, seat) =>
      hasSeat(content.readers, seat) ? encryptTo(recipient, text) : makeDummy(),
    ),
  )
}

async function makeDummy(): Promise<Bytes> {
  const { recipient } = await newAgeKeyPair()
  return encryptTo(recipient, randomBytes(slotTextBytes))
}
