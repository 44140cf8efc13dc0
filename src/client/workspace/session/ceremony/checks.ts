import type { Bytes } from '#core/bytes.ts'
import type { Ceremony, Participant } from '#core/contract/ceremony.ts'
import { rosterHash, type Person } from '#core/school/roster.ts'
import { recipientHash } from '#crypto/encrypt/recipient-hash.ts'
import type { UnlockedMember } from '../desk.ts'
import { ceremonyCode, commitmentTo } from './code.ts'
import type { JoinedCeremony } from './joined.ts'

/**
 * Whether everybody in the proposal has the keys that the server shows for them, and this person the
 * own ones: otherwise somebody exchanged keys on the way.
 */
export function keysFit(
  { proposal, participants }: Pick<Ceremony, 'proposal' | 'participants'>,
  { account, keys }: Pick<UnlockedMember, 'account' | 'keys'>,
): boolean {
  const own = { recipient: recipientHash(keys.recipient), signingKey: keys.signingKey }
  return proposal.people.every((person) => {
    if (person.id === account) return hasKeys(person, own)
    const shown = participants.find(({ id }) => id === person.id)
    return shown !== undefined && hasKeys(person, keysShown(shown))
  })
}

/** Everyone's nonce in the order of the roster, or null while one is missing. */
function noncesOf({ proposal, nonces }: Ceremony): readonly Bytes[] | null {
  const known = new Map(nonces.map(({ member, nonce }) => [member, nonce]))
  const all = proposal.people.flatMap(({ id }) => known.get(id) ?? [])
  return all.length === proposal.people.length ? all : null
}

/** Whether everyone of the proposal has committed. */
export const haveAllCommitted = ({ proposal, commitments }: Ceremony): boolean =>
  proposal.people.every(({ id }) => commitments.some(({ member }) => member === id))

/**
 * Whether nothing that this person saw before revealing is different now, and every nonce revealed
 * is the one that was committed to.
 */
export function commitmentsHold(
  { proposal, commitments, nonces }: Ceremony,
  joined: JoinedCeremony,
): boolean {
  const seen = joined.commitments
  if (seen === null) return true
  const areSame = commitments.every(({ member, commitment }) => seen.get(member) === commitment)
  const areRevealed = nonces.every(({ member, nonce }) => {
    const person = proposal.people.find(({ id }) => id === member)
    return person !== undefined && commitmentTo(joined.proposal, person, nonce) === seen.get(member)
  })
  return areSame && areRevealed
}

/** The code to read aloud, or null until everyone has revealed and this person took part here. */
export function codeOf(ceremony: Ceremony, joined: JoinedCeremony | null): string | null {
  const nonces = noncesOf(ceremony)
  const proposal = rosterHash(ceremony.proposal)
  const tookPart = joined !== null && joined.proposal === proposal && joined.commitments !== null
  return tookPart && nonces !== null ? ceremonyCode(proposal, nonces) : null
}

type Keys = Pick<Person, 'recipient' | 'signingKey'>

const keysShown = ({ recipient, signingKey }: Participant): Keys => ({
  recipient: recipientHash(recipient),
  signingKey,
})

const hasKeys = (person: Person, keys: Keys): boolean =>
  person.recipient === keys.recipient && person.signingKey === keys.signingKey
