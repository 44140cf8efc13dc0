import type { Bytes } from '#core/bytes.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Doing, Others, Presence } from '#core/contract/presence.ts'
import type { MemberId } from '#core/ids.ts'
import { openPresence } from '#crypto/decrypt/open-presence.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { presenceToken, sealPresence } from '#crypto/encrypt/presence.ts'

/** Somebody at a letter that is open here too. */
export interface Companion {
  readonly account: MemberId
  readonly doing: Doing
}

/** Says to the readers of the letter with this key what `account` does there on this day. */
export const presenceOf = async (
  key: Bytes,
  account: MemberId,
  on: PlainDate,
  doing: Doing,
): Promise<Presence> => ({
  token: presenceToken(key, on),
  sealed: await sealPresence(key, account, on, doing),
})

/** Who else is at the letter. What does not open was not said by a reader, and is left out. */
export async function companionsIn(
  key: Bytes,
  on: PlainDate,
  others: Others,
): Promise<readonly Companion[]> {
  const companions: Companion[] = []
  for (const { account, sealed } of others) {
    try {
      companions.push({ account, doing: await openPresence(key, account, on, sealed) })
    } catch (error) {
      if (!(error instanceof EnvelopeError)) throw error
    }
  }
  return companions
}
