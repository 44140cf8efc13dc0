import type { Bytes } from '#core/bytes.ts'
import { confirmableOnBoard, type BoardState } from '#core/log/board.ts'
import { canonical } from '#core/log/canonical.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import { isSoundRoster, Roster, rosterHeader, type RosterChanged } from '#core/school/roster.ts'
import { LogAlarm } from '../log-alarm.ts'
import { readPublic } from './public-content.ts'
import { rosterInForce, type Replica } from './replica.ts'

/** Whether `entry` decides who may read: a roster, or a signature under one. */
export const isRosterEntry = (board: BoardState, entry: AnyEntry): boolean =>
  entry.kind === 'roster-changed' ||
  (entry.kind === 'confirmed' &&
    board.proposedRoster !== null &&
    confirmableOnBoard(board, entry) === board.proposedRoster)

/**
 * Keeps the roster that `entry` proposes: it must say what the entry says, of this school and log,
 * and nobody's keys may have changed since the version in force.
 *
 * @throws LogAlarm `roster-changed-behind-us`
 */
export function readRoster(replica: Replica, entry: RosterChanged, content: Bytes): void {
  const roster = rosterIn(content)
  const isWhatItSays =
    roster !== null && canonical(rosterHeader(roster)) === canonical(entry.header)
  if (
    !isWhatItSays ||
    !isOfThisLog(replica, roster) ||
    !keepsKeys(rosterInForce(replica), roster)
  ) {
    throw new LogAlarm('roster-changed-behind-us')
  }
  replica.rosters.set(entry.header.roster, roster)
}

/** The roster in the public content of an entry, or null. */
export function rosterIn(content: Bytes): Roster | null {
  const roster = readPublic(Roster, content)
  return roster !== null && isSoundRoster(roster) ? roster : null
}

/** @throws LogAlarm `another-genesis` when the log does not begin with the genesis pinned. */
export function requireGenesis({ board, pins }: Replica): void {
  const genesis = board?.rosters[0]?.roster
  if (genesis !== undefined && pins.genesis !== null && genesis !== pins.genesis) {
    throw new LogAlarm('another-genesis')
  }
}

const isOfThisLog = ({ school, document, board }: Replica, roster: Roster): boolean =>
  roster.school === school &&
  roster.origin === document?.origin &&
  roster.logKey === board?.school.logKey

function keepsKeys(before: Roster | null, after: Roster): boolean {
  return after.people.every((person) => {
    const known = before?.people.find(({ id }) => id === person.id)
    return (
      known === undefined ||
      (known.signingKey === person.signingKey && known.recipient === person.recipient)
    )
  })
}
