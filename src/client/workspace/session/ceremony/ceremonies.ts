import type { Ceremony, CeremonyView } from '#core/contract/ceremony.ts'
import type { Hash } from '#core/ids.ts'
import { signersOf } from '#core/log/confirmed.ts'
import { rosterHash } from '#core/school/roster.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import type { CeremonyState, Done, Refused, Workspace } from '../api.ts'
import { asMember, ofMember, quietly, type Desk, type UnlockedMember } from '../desk.ts'
import { isRefused, refused } from '../refused.ts'
import type { Replica } from '../replica/replica.ts'
import { synchronise } from '../sync.ts'
import { codeOf, commitmentsHold, haveAllCommitted, keysFit } from './checks.ts'
import { commitmentTo } from './code.ts'
import { rosterOf } from './proposal.ts'
import { confirmApproved, signApproved } from './signing.ts'

type Ceremonies = Pick<Workspace, 'ceremony' | 'propose' | 'joinCeremony' | 'signRoster'>

/** The roster, agreed in one room: everyone commits, everyone reveals, all compare one code. */
export const ceremonies = (desk: Desk): Ceremonies => ({
  ceremony: () => {
    const work = ofMember(desk, async (member) => {
      // Whether the others have signed stands in the log.
      const synced = (await synchronise(desk, member)) ?? (await confirmApproved(desk, member))
      return synced ?? look(desk, member)
    })
    return quietly(desk, work)
  },

  propose: (people, seats = new Map()) =>
    asMember(desk, async (member) => {
      const view = await desk.server.ceremony()
      if (isRefused(view)) return view
      const proposal = rosterOf(member.replica, view.enrolled, people, seats)
      return proposal === null ? refused('too-few-readers') : desk.server.propose(proposal)
    }),

  joinCeremony: (proposal) =>
    asMember(desk, async (member) => {
      const found = await findCeremony(desk, proposal)
      if (isRefused(found)) return found
      if (!keysFit(found, member)) return refused('keys-were-swapped')
      const self = found.proposal.people.find(({ id }) => id === member.account)
      if (self === undefined) return refused('not-a-member')
      const nonce = randomBytes(32)
      member.ceremony = { proposal, nonce, commitments: null }
      const committed = await desk.server.commit(proposal, commitmentTo(proposal, self, nonce))
      return isRefused(committed) ? committed : noteOf(await look(desk, member))
    }),

  signRoster: (proposal) =>
    asMember(desk, async (member) => {
      const seen = await look(desk, member)
      if (isRefused(seen)) return seen
      if (seen.proposalHash !== proposal || seen.code === null) return refused('ceremony-moved-on')
      const found = await findCeremony(desk, proposal)
      if (isRefused(found)) return found
      member.approved.add(proposal)
      return signApproved(desk, member, found.proposal)
    }),
})

/** Whether this person has committed and waits for the others, to reveal when all have. */
export const waitsToReveal = ({ unlocked }: Desk): boolean =>
  unlocked?.kind === 'member' && unlocked.ceremony?.commitments === null

/** What the ceremony looks like now; reveals the own nonce as soon as everyone has committed. */
async function look(desk: Desk, member: UnlockedMember): Promise<CeremonyState | Refused> {
  const view = await desk.server.ceremony()
  if (isRefused(view)) return view
  const { ceremony } = view
  if (ceremony === null) return stateOf(view, member)
  if (!keysFit(ceremony, member)) return refused('keys-were-swapped')
  const { ceremony: joined } = member
  if (joined === null || joined.proposal !== rosterHash(ceremony.proposal)) {
    return stateOf(view, member)
  }
  if (!commitmentsHold(ceremony, joined)) return refused('keys-were-swapped')
  if (joined.commitments !== null || !haveAllCommitted(ceremony)) return stateOf(view, member)
  return reveal(desk, member, ceremony)
}

async function reveal(
  desk: Desk,
  member: UnlockedMember,
  { commitments, proposal }: Ceremony,
): Promise<CeremonyState | Refused> {
  const { ceremony: joined } = member
  const self = proposal.people.find(({ id }) => id === member.account)
  if (joined === null || self === undefined) return refused('ceremony-moved-on')
  const seen = new Map(commitments.map(({ member: who, commitment }) => [who, commitment]))
  // The own commitment must be the own one: else the nonce would be revealed into another's game.
  if (seen.get(member.account) !== commitmentTo(joined.proposal, self, joined.nonce)) {
    return refused('keys-were-swapped')
  }
  member.ceremony = { ...joined, commitments: seen }
  const revealed = await desk.server.reveal(joined.proposal, joined.nonce)
  return isRefused(revealed) ? revealed : look(desk, member)
}

async function findCeremony(desk: Desk, proposal: Hash): Promise<Ceremony | Refused> {
  const view = await desk.server.ceremony()
  if (isRefused(view)) return view
  const { ceremony } = view
  const isIt = ceremony !== null && rosterHash(ceremony.proposal) === proposal
  return isIt ? ceremony : refused('ceremony-moved-on')
}

function stateOf({ enrolled, ceremony }: CeremonyView, member: UnlockedMember): CeremonyState {
  const proposalHash = ceremony && rosterHash(ceremony.proposal)
  return {
    enrolled: enrolled.map(({ id, name, role, seat }) => ({ id, name, role, seat })),
    proposal: ceremony?.proposal ?? null,
    proposalHash,
    committed: ceremony?.commitments.map((one) => one.member) ?? [],
    revealed: ceremony?.nonces.map((one) => one.member) ?? [],
    code: ceremony && codeOf(ceremony, member.ceremony),
    signed: proposalHash === null ? [] : signersUnder(member.replica, proposalHash),
  }
}

function signersUnder({ board }: Replica, roster: Hash) {
  const rosters = [...(board?.rosters ?? []), board?.proposedRoster ?? null]
  const found = rosters.find((one) => one?.roster === roster)
  return found ? signersOf(found) : []
}

const noteOf = (seen: CeremonyState | Refused): Done => (isRefused(seen) ? seen : null)
