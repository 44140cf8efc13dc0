import { commissionOn } from '#core/commission/commission.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { MemberId } from '#core/ids.ts'
import type { Absentee, Attendant, PaperOpening } from '#core/openings/paper-opening.ts'
import type { WorkspaceState } from '../../../session/api.ts'
import { commissionIn } from '../../../session/commission.ts'

/**
 * Who may stand at the box on `day`: the commission by its orders, else everybody of the roster but the
 * reserve. Whoever unlocked this workspace is the first, in an order or not.
 */
export function candidatesOn(state: WorkspaceState, day: PlainDate): readonly Attendant[] {
  const all = withRoster(state, ofCommission(state, day))
  const me = state.me?.account
  return [
    ...all.filter(({ member }) => member === me),
    ...all.filter(({ member }) => member !== me),
  ]
}

function ofCommission(state: WorkspaceState, day: PlainDate): readonly Attendant[] {
  const people = commissionOn(commissionIn(state), day)
  const nameOf = new Map(people.map(({ key, name }) => [key, name]))
  return people.map(({ name, post, member, substituteFor }) => {
    const replaced = substituteFor === undefined ? undefined : nameOf.get(substituteFor)
    return {
      name,
      post,
      ...(member === undefined ? {} : { member }),
      ...(replaced === undefined ? {} : { substituteFor: replaced }),
    }
  })
}

/** Beside the commission of an order only whoever writes the opening: others are added by name. */
function withRoster(
  { rosters, me }: WorkspaceState,
  appointed: readonly Attendant[],
): readonly Attendant[] {
  const known = new Set<MemberId | undefined>(appointed.map(({ member }) => member))
  const names = new Set(appointed.map(({ name }) => name))
  const others = (rosters.at(-1)?.people ?? []).filter(
    ({ id, name, seat }) =>
      seat !== 'reserve' &&
      !known.has(id) &&
      !names.has(name) &&
      (appointed.length === 0 || id === me?.account),
  )
  return [...appointed, ...others.map(({ id, name, role }) => ({ name, post: role, member: id }))]
}

/** Names of those who stood at this box the last time, to be ticked beforehand. */
export const presentLastTime = (
  openings: readonly PaperOpening[],
  box: string,
): readonly string[] =>
  openings.findLast((opening) => opening.box === box)?.present.map(({ name }) => name) ?? []

/** Whose absence the act says: of the commission, and nobody has taken their place. */
export function absentOf(
  candidates: readonly Attendant[],
  present: readonly Attendant[],
): readonly Absentee[] {
  const here = new Set(present.map(({ name }) => name))
  return candidates
    .filter(({ name, substituteFor }) => substituteFor === undefined && !here.has(name))
    .map(({ name, post }) => ({ name, post }))
}
