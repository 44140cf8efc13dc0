import type { Bytes } from '#core/bytes.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import { doings, type Doing } from '#core/contract/presence.ts'
import type { MemberId } from '#core/ids.ts'
import { EnvelopeError } from '../encrypt/envelope-error.ts'
import { presenceAssociate, presenceKey } from '../encrypt/presence.ts'
import { open } from './open.ts'

/**
 * What `account` does at the letter with this key.
 *
 * @throws EnvelopeError `damaged` for another letter, person or day; `unknown-version` for what a
 *   newer Senim does there.
 */
export async function openPresence(
  key: Bytes,
  account: MemberId,
  on: PlainDate,
  sealed: Bytes,
): Promise<Doing> {
  const text = await open(presenceKey(key, on), sealed, presenceAssociate(account, on))
  const doing = doings[text[0] ?? doings.length]
  if (doing === undefined) throw new EnvelopeError('unknown-version')
  return doing
}
