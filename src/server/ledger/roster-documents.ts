import * as v from 'valibot'
import { fromBase64url, sameBytes, type Bytes } from '#core/bytes.ts'
import type { SignedEntry } from '#core/contract/entries.ts'
import { currentRoster, seatsOf, type RosterState } from '#core/log/board.ts'
import { canonicalBytes, parseCanonical } from '#core/log/canonical.ts'
import { recipientHash } from '#crypto/encrypt/recipient-hash.ts'
import { isSoundRoster, Roster, rosterHeader, type RosterChanged } from '#core/school/roster.ts'
import type { SchoolLog } from './context.ts'

/** The roster itself, from the entry that brought it. */
export async function rosterOf({ rows }: SchoolLog, state: RosterState): Promise<Roster> {
  const stored = await rows.entries.byId(state.entry)
  const roster = stored && parseRoster(stored.content)
  if (roster === null) throw new RangeError('a roster in force without its document')
  return roster
}

/** The roster that `content` writes, or null. */
function parseRoster(content: Bytes): Roster | null {
  try {
    const parsed = v.safeParse(Roster, parseCanonical(content))
    return parsed.success ? parsed.output : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/**
 * Whether the document of a new roster is this school's, sound, the one that its header says, and
 * made of people who enrolled here with just these keys.
 */
export async function isProperRoster(
  log: SchoolLog,
  entry: RosterChanged,
  content: Bytes,
): Promise<boolean> {
  const roster = parseRoster(content)
  if (roster === null || !isSoundRoster(roster)) return false
  const isOurs =
    roster.school === log.id && roster.origin === log.origin && roster.logKey === log.key.publicKey
  const isInHeader = sameBytes(canonicalBytes(rosterHeader(roster)), canonicalBytes(entry.header))
  if (!isOurs || !isInHeader) return false
  const enrolled = new Map((await log.rows.accounts.members()).map((one) => [one.id, one]))
  return roster.people.every((person) => {
    const account = enrolled.get(person.id)
    return (
      account !== undefined &&
      account.signingKey === person.signingKey &&
      recipientHash(account.recipient) === person.recipient
    )
  })
}

/**
 * The key that proves a signature of `member`: from the roster in force, or for those who are being
 * added, from the roster that waits or is this very entry's content.
 */
export async function signingKeyOf(
  log: SchoolLog,
  member: string,
  signed?: Pick<SignedEntry, 'entry' | 'content'>,
): Promise<Bytes | null> {
  const { board } = log.head
  for (const state of [currentRoster(board), board.proposedRoster]) {
    if (state !== null && seatsOf(state).some((seated) => seated === member)) {
      return keyIn(await rosterOf(log, state), member)
    }
  }
  if (signed?.entry.kind !== 'roster-changed' || board.rosters.length > 0) return null
  const genesis = parseRoster(signed.content)
  return genesis && keyIn(genesis, member)
}

function keyIn(roster: Roster, member: string): Bytes | null {
  const key = roster.people.find((person) => person.id === member)?.signingKey
  return key === undefined ? null : fromBase64url(key)
}
