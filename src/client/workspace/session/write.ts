import { toBase64url, type Bytes } from '#core/bytes.ts'
import type { SignedEntry } from '#core/contract/entries.ts'
import type { CardData, ExtensionData } from '#core/contract/card-data.ts'
import type {
  AnnulmentData,
  AnswerData,
  MuteData,
  NoteData,
  RegistrationData,
} from '#core/contract/thread-data.ts'
import { entryId } from '#core/ids.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import type { ThreadEntry, Written } from '../vault/vault.ts'
import type { Done } from './api.ts'
import type { Desk, UnlockedMember } from './desk.ts'
import { LogAlarm } from './log-alarm.ts'
import { isRefused } from './refused.ts'
import { synchronise } from './sync.ts'

/** What every entry that `member` writes now has in common. */
export function newEntry({ school, account, now }: UnlockedMember) {
  if (now === null) throw new Error('nothing is written before the log was read')
  return {
    v: 1,
    school,
    id: entryId(toBase64url(randomBytes(16))),
    on: now.on,
    by: account,
  } as const
}

/**
 * Sends a signed entry and reads it back from the log.
 *
 * @param beside - the author's copy of an answer, and the parts of its files.
 * @throws LogAlarm when the server took the entry and does not show it in the log.
 */
export async function append(
  desk: Desk,
  member: UnlockedMember,
  entry: AnyEntry,
  written: Written,
  beside: Pick<SignedEntry, 'copy' | 'parts'> = {},
): Promise<Done> {
  const signed: SignedEntry = { entry, ...written, ...beside }
  const appended = await desk.server.append(signed)
  if (isRefused(appended)) return appended
  const synced = await synchronise(desk, member)
  if (synced !== null) return synced
  if (!member.replica.entries.has(entry.id)) throw new LogAlarm('log-forked')
  return null
}

/** Signs an entry of the board, whose content is public, and appends it. */
export async function appendToBoard(
  desk: Desk,
  member: UnlockedMember,
  entry: AnyEntry,
  content: Bytes = new Uint8Array(),
): Promise<Done> {
  return append(desk, member, entry, await member.vault.sign(entry, content))
}

/** Seals an entry for the readers of its thread, signs it and appends it. */
export const appendToThread = async (
  desk: Desk,
  member: UnlockedMember,
  entry: ThreadEntry,
  data?:
    | RegistrationData
    | AnnulmentData
    | NoteData
    | MuteData
    | CardData
    | ExtensionData
    | AnswerData,
): Promise<Done> => append(desk, member, entry, await member.vault.writeInThread(entry, data))
