import { currentRoster, isMember } from '#core/log/board.ts'
import { audienceOf, audiences, type Audience } from '#core/records/audience.ts'
import { recordKeyInUse } from '#core/records/record-key.ts'
import type { Done } from './api.ts'
import type { Desk, UnlockedMember } from './desk.ts'
import { recipientsOf } from './recipients.ts'
import { isRefused, refused } from './refused.ts'
import { rosterInForce } from './replica/replica.ts'
import { synchronise } from './sync.ts'
import { append, newEntry } from './write.ts'

/**
 * Sees to it that there is a key for `audience` by the roster in force. Who does not hold the one
 * before makes none, or the newcomers after would never read what was written under it.
 */
export async function ensureRecordKey(
  desk: Desk,
  member: UnlockedMember,
  audience: Audience,
): Promise<Done> {
  const { board } = member.replica
  if (board === null || recordKeyInUse(board, audience) !== null) return null
  if (!holdsKeys(member, audience)) return refused('key-is-old')
  const made = await makeRecordKey(desk, member, audience)
  const isOvertaken = made?.refused === 'already-made' || made?.refused === 'not-the-next-version'
  return isOvertaken ? synchronise(desk, member) : made
}

/**
 * After the commission has changed: makes the new keys of every audience that writes already, so that
 * newcomers read what was written before. Whoever is here first does it for all.
 */
export async function renewRecordKeys(desk: Desk, member: UnlockedMember): Promise<Done> {
  for (const audience of audiences) {
    const { board } = member.replica
    if (board === null || !isMember(board, member.account)) return null
    if (board.recordKeys[audience] === null || !holdsKeys(member, audience)) continue
    const made = await ensureRecordKey(desk, member, audience)
    if (made !== null) return made
  }
  return null
}

/** Whether this person got the last key of `audience`, or there was none. */
function holdsKeys({ replica }: UnlockedMember, audience: Audience): boolean {
  const last = replica.board?.recordKeys[audience] ?? null
  return last === null || replica.records.heldKeys.has(last.entry)
}

async function makeRecordKey(
  desk: Desk,
  member: UnlockedMember,
  audience: Audience,
): Promise<Done> {
  const { replica, vault } = member
  const { board } = replica
  const roster = rosterInForce(replica)
  const state = board && currentRoster(board)
  if (board === null || roster === null || state === null) return refused('not-a-member')
  const recipients = await recipientsOf(desk, roster)
  if (isRefused(recipients)) return recipients
  const theirs = audienceOf(board, audience).flatMap((id) => recipients.get(id) ?? [])
  const header = { audience, roster: state.roster }
  const entry = { ...newEntry(member), kind: 'record-key-made', header } as const
  return append(desk, member, entry, await vault.makeRecordKey(entry, theirs))
}
