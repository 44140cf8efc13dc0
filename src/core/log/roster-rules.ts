import type { RosterChanged, RosterRefusal } from '../school/roster.ts'
import { currentRoster, seatsOf, type BoardState } from './board.ts'
import type { AnyEntry } from './entries.ts'

/**
 * Why a new roster is refused, or null: it follows the version in force and its writer is in that
 * version, or in the genesis itself. A proposal that waits is replaced by the next one.
 */
export function refuseRoster(board: BoardState, entry: RosterChanged): RosterRefusal | null {
  const current = currentRoster(board)
  const follows =
    entry.header.version === (current?.version ?? 0) + 1 && entry.header.prev === current?.roster
  if (!follows) return 'not-the-next-version'
  const writers = current?.members ?? entry.header.members
  return writers.includes(entry.by) ? null : 'not-a-member'
}

/**
 * Whether somebody without a seat may sign this: whoever a waiting roster adds confirms it. That it was
 * another that waited, which this one has replaced, is for the rule of confirmations to say.
 */
export function isWriterOfTheRoster(board: BoardState, entry: AnyEntry): boolean {
  if (entry.kind === 'roster-changed') return currentRoster(board) === null
  const waiting = board.proposedRoster
  return (
    entry.kind === 'confirmed' &&
    waiting !== null &&
    seatsOf(waiting).some((person) => person === entry.by)
  )
}
