import type { ErrorWord } from '#core/contract/errors.ts'
import type { Hash, MemberId } from '#core/ids.ts'
import { currentRoster, type BoardState } from '#core/log/board.ts'
import {
  isSoundRoster,
  membersOf,
  rosterHash,
  type Person,
  type Roster,
} from '#core/school/roster.ts'
import { recipientHash } from '#crypto/encrypt/recipient-hash.ts'
import type { FoundedSchool } from './ledger/ledger.ts'
import type { MemberAccount } from './storage/accounts.ts'
import type { StoredCeremony } from './storage/ceremonies.ts'

/** What is known when somebody proposes a roster. */
export interface BeforeCeremony {
  readonly school: FoundedSchool
  readonly board: BoardState
  readonly enrolled: readonly MemberAccount[]
  /** The ceremony under way, if any. */
  readonly current: StoredCeremony | null
}

/** Everyone who takes part: whoever the proposal lists. */
export const participantsOf = ({ proposal }: StoredCeremony): readonly MemberId[] =>
  proposal.people.map((person) => person.id)

/**
 * A ceremony for `proposal`, which replaces the one under way, the same roster again included: then
 * everyone commits anew. A proposal that somebody signed in the log can be replaced by another one, so
 * that no lost device blocks a school, but not begun again.
 */
export function propose(
  { school, board, enrolled, current }: BeforeCeremony,
  by: MemberId,
  proposal: Roster,
): StoredCeremony | ErrorWord {
  const inForce = currentRoster(board)
  const isOurs =
    proposal.school === school.id &&
    proposal.origin === school.origin &&
    proposal.logKey === board.school.logKey
  if (!isOurs || !isSoundRoster(proposal)) return 'malformed'
  if (proposal.version !== (inForce?.version ?? 0) + 1 || proposal.prev !== inForce?.roster)
    return 'not-the-next-version'
  if (!proposal.people.every((person) => isEnrolled(enrolled, person))) return 'not-a-member'
  const proposers = inForce?.members ?? membersOf(proposal).map((person) => person.id)
  if (!proposers.includes(by)) return 'not-a-member'
  const waiting = board.proposedRoster
  const isSigned = current !== null && waiting?.roster === rosterHash(current.proposal)
  if (isSigned && waiting.roster === rosterHash(proposal)) return 'ceremony-moved-on'
  return { proposal, commitments: [], nonces: [] }
}

/** The ceremony with the commitment of `by`; it can be changed until the first nonce is known. */
export function commit(
  ceremony: StoredCeremony | null,
  by: MemberId,
  word: { readonly proposal: Hash; readonly commitment: Hash },
): StoredCeremony | ErrorWord {
  const refused = refuseParticipant(ceremony, by, word.proposal)
  if (ceremony === null || refused !== null) return refused ?? 'ceremony-moved-on'
  const { commitment } = word
  const given = ceremony.commitments.find(({ member }) => member === by)
  if (given?.commitment === commitment) return ceremony
  if (ceremony.nonces.length > 0) return 'ceremony-moved-on'
  const others = ceremony.commitments.filter(({ member }) => member !== by)
  return { ...ceremony, commitments: [...others, { member: by, commitment }] }
}

/** The ceremony with the nonce of `by`: taken only when nobody can choose theirs after it. */
export function reveal(
  ceremony: StoredCeremony | null,
  by: MemberId,
  word: { readonly proposal: Hash; readonly nonce: string },
): StoredCeremony | ErrorWord {
  const refused = refuseParticipant(ceremony, by, word.proposal)
  if (ceremony === null || refused !== null) return refused ?? 'ceremony-moved-on'
  const { nonce } = word
  const hasCommitted = (id: MemberId) => ceremony.commitments.some(({ member }) => member === id)
  if (!participantsOf(ceremony).every(hasCommitted)) return 'ceremony-moved-on'
  const given = ceremony.nonces.find(({ member }) => member === by)
  if (given !== undefined) return given.nonce === nonce ? ceremony : 'ceremony-moved-on'
  return { ...ceremony, nonces: [...ceremony.nonces, { member: by, nonce }] }
}

function refuseParticipant(
  ceremony: StoredCeremony | null,
  by: MemberId,
  proposal: Hash,
): ErrorWord | null {
  if (ceremony === null || rosterHash(ceremony.proposal) !== proposal) return 'ceremony-moved-on'
  return participantsOf(ceremony).includes(by) ? null : 'not-yours'
}

/** The commission may give a person another role or seat, never another name or key. */
const isEnrolled = (enrolled: readonly MemberAccount[], person: Person): boolean =>
  enrolled.some(
    ({ id, name, signingKey, recipient }) =>
      id === person.id &&
      name === person.name &&
      signingKey === person.signingKey &&
      recipientHash(recipient) === person.recipient,
  )
