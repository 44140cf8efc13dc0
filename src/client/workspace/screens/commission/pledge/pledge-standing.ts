import {
  pledgeOf,
  type PledgeRecord,
  type PledgeStanding,
  type SignedPledge,
} from '#core/commission/pledge.ts'
import type { MemberId } from '#core/ids.ts'
import { isMember } from '#core/log/board.ts'
import { isInAudience } from '#core/records/audience.ts'
import type { KeptRecord, WorkspaceState } from '../../../session/api.ts'
import { regulationOf } from '../../../session/in-force.ts'

type KeptPledge = KeptRecord<PledgeRecord>

/** Every pledge that was written down, newest first. */
const keptPledges = ({ records }: WorkspaceState): readonly KeptPledge[] =>
  records.filter((one): one is KeptPledge => one.data.kind === 'pledge')

/** How `member` stands to the pledge today; a school without an own regulation asks for none. */
export function standingOf(state: WorkspaceState, member: MemberId): PledgeStanding {
  if (state.now === null || state.regulations.length === 0) return { kind: 'not-asked' }
  const pledges = keptPledges(state).map(({ data, state: { signatures } }): SignedPledge => ({
    pledge: data,
    isSigned: signatures.some(({ by }) => by === data.member),
  }))
  return pledgeOf(regulationOf(state).pledge, pledges, member, state.now.on)
}

/** A pledge of `member` that lies there and only lacks the signature; null when there is none. */
export function preparedFor(state: WorkspaceState, member: MemberId): KeptPledge | null {
  const last = keptPledges(state).find(({ data }) => data.member === member)
  const isSigned = last?.state.signatures.some(({ by }) => by === member) ?? true
  return last === undefined || isSigned ? null : last
}

/** Whether the pledge of whoever is unlocked here can be signed now, and has to be. */
export function asksForPledge(state: WorkspaceState): boolean {
  const { board, me } = state
  if (board === null || me === null || !isInAudience(board, 'everybody', me.account)) return false
  if (standingOf(state, me.account).kind !== 'missing') return false
  return isMember(board, me.account) || preparedFor(state, me.account) !== null
}
