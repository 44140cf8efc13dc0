import { sha256, type Bytes } from '#core/bytes.ts'
import type { BoardState } from '#core/log/board.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import { hashBytes, signingMessage } from '#core/log/entry.ts'
import type { Roster } from '#core/school/roster.ts'
import { verifySignature } from '#crypto/encrypt/signatures.ts'
import { rosterInForce, type Replica } from './replica.ts'
import { rosterIn } from './rosters.ts'

/** An entry with what is signed. */
interface Signed {
  readonly entry: AnyEntry
  readonly content: Bytes
  readonly sig: Bytes
}

/**
 * Whether the signature of `signed` is its writer's, by the key in force when it was written. What
 * the server writes for the administrator has none; nor can a member check an author's MAC.
 */
export async function isSigned(
  replica: Replica,
  board: BoardState,
  signed: Signed,
): Promise<boolean> {
  const { entry, content, sig } = signed
  if (entry.by === 'server' || entry.by === 'administrator') return sig.length === 0
  if (entry.by === 'author') return sig.length === 32
  const person = rostersFor(replica, board, signed)
    .flatMap((roster) => roster?.people ?? [])
    .find(({ id }) => id === entry.by)
  if (person === undefined) return false
  const message = signingMessage(entry, sha256(content))
  return verifySignature(hashBytes(person.signingKey), message, sig)
}

/** The rosters whose people may sign this; whoever a roster adds signs under the roster itself. */
function rostersFor(
  replica: Replica,
  { proposedRoster }: BoardState,
  { entry, content }: Signed,
): readonly (Roster | null | undefined)[] {
  const current = rosterInForce(replica)
  if (entry.kind === 'roster-changed') return [current ?? rosterIn(content)]
  const isUnderRoster = entry.kind === 'confirmed' && proposedRoster?.entry === entry.header.entry
  return isUnderRoster ? [current, replica.rosters.get(proposedRoster.roster)] : [current]
}
