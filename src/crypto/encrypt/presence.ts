import type { Bytes } from '#core/bytes.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import { doings, type Doing } from '#core/contract/presence.ts'
import type { MemberId } from '#core/ids.ts'
import { labels } from '#core/labels.ts'
import { derive } from './derive.ts'
import { associate, seal } from './symmetric.ts'

/**
 * What stands for a letter on one day: whoever has its key makes the same token, and nobody else can
 * tell of which letter it is, or that two days have the same one.
 *
 * @param key - K, the key of the letter.
 * @returns 16 bytes.
 */
export const presenceToken = (key: Bytes, on: PlainDate): Bytes =>
  derive(key, labels.presenceToken, [on], 16)

/** Encrypts what `account` does at the letter, for the others who read it. */
export const sealPresence = async (
  key: Bytes,
  account: MemberId,
  on: PlainDate,
  doing: Doing,
): Promise<Bytes> =>
  seal(presenceKey(key, on), Uint8Array.of(doings.indexOf(doing)), presenceAssociate(account, on))

/** The key of one day under which the readers of a letter say what they do. */
export const presenceKey = (key: Bytes, on: PlainDate): Bytes => derive(key, labels.presence, [on])

/** What a presence is bound to: nobody can say it for somebody else. */
export const presenceAssociate = (account: MemberId, on: PlainDate): Bytes =>
  associate(labels.presence, { v: 1, account, on })
