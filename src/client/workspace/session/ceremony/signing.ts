import { currentRoster, type RosterState } from '#core/log/board.ts'
import { canonicalBytes } from '#core/log/canonical.ts'
import { signersOf } from '#core/log/confirmed.ts'
import { rosterHash, rosterHeader, type Roster } from '#core/school/roster.ts'
import type { Done } from '../api.ts'
import type { Desk, UnlockedMember } from '../desk.ts'
import { synchronise } from '../sync.ts'
import { appendToBoard, newEntry } from '../write.ts'

/**
 * Signs a roster whose code this person has compared: the first one writes it into the log, the
 * others sign under that entry. Two who write at once are no harm: `confirmApproved` follows.
 */
export async function signApproved(
  desk: Desk,
  member: UnlockedMember,
  roster: Roster,
): Promise<Done> {
  const synced = await synchronise(desk, member)
  if (synced !== null) return synced
  const standing = standingOf(member, rosterHash(roster))
  if (standing !== null || !mayWrite(member, roster)) return confirmApproved(desk, member)
  const written = await appendToBoard(
    desk,
    member,
    { ...newEntry(member), kind: 'roster-changed', header: rosterHeader(roster) },
    canonicalBytes(roster),
  )
  // Somebody was faster and the roster is in force already, or waits for this signature.
  if (written?.refused !== 'not-the-next-version') return written
  return (await synchronise(desk, member)) ?? confirmApproved(desk, member)
}

/** Signs under the roster that waits in the log, when its code was compared on this device. */
export async function confirmApproved(desk: Desk, member: UnlockedMember): Promise<Done> {
  const waiting = member.replica.board?.proposedRoster ?? null
  if (waiting === null || !member.approved.has(waiting.roster)) return null
  if (signersOf(waiting).includes(member.account)) return null
  const header = { entry: waiting.entry, leaf: waiting.leaf }
  const entry = { ...newEntry(member), kind: 'confirmed', header } as const
  const signed = await appendToBoard(desk, member, entry)
  if (signed?.refused !== 'unknown-entry') return signed
  // The last signature that it needed came in between, or a colleague wrote the same roster once more.
  const synced = await synchronise(desk, member)
  if (synced !== null) return synced
  return standingOf(member, waiting.roster) === null ? signed : confirmApproved(desk, member)
}

/** The roster with this hash as it waits or holds, or null when it is not in the log. */
function standingOf({ replica: { board } }: UnlockedMember, roster: string): RosterState | null {
  const known = [...(board?.rosters ?? []), board?.proposedRoster ?? null]
  return known.find((one) => one?.roster === roster) ?? null
}

/** A later version begins with a member of the one in force, the genesis with one of its own. */
function mayWrite({ account, replica: { board } }: UnlockedMember, roster: Roster): boolean {
  const current = board && currentRoster(board)
  const writers = current?.members ?? rosterHeader(roster).members
  return writers.includes(account)
}
