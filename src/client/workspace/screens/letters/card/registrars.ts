import { commissionOn } from '#core/commission/commission.ts'
import type { MemberId } from '#core/ids.ts'
import { signersOf } from '#core/log/confirmed.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { Person } from '#core/school/roster.ts'
import type { Letter, WorkspaceState } from '../../../session/api.ts'
import { commissionIn } from '../../../session/commission.ts'

/** Who registers by the regulation of the school. @clause S0-34 @clause S1-13 */
export interface Registrars {
  /** People with a key who read the letter and whose post registers. */
  readonly people: readonly Person[]
  /** How many of them enter it together. */
  readonly together: number
}

/**
 * Who may register `letter`, or null where everybody may: while the school has no regulation of its
 * own, or its regulation names no post.
 */
export function registrarsOf(
  state: WorkspaceState,
  { readers }: Pick<Letter, 'readers'>,
): Registrars | null {
  const regulation = state.regulations.at(-1)?.regulation
  const { posts, together } = regulation?.registrars ?? { posts: [], together: 1 }
  if (regulation === undefined || posts.length === 0) return null
  const held = postsHeld(state, regulation)
  const people = (state.rosters.at(-1)?.people ?? []).filter(
    ({ id, role }) =>
      readers.includes(id) && [role, ...(held.get(id) ?? [])].some((post) => posts.includes(post)),
  )
  return { people, together }
}

/** Posts that an order of today gives beside the role on the roster. @clause S4-22 */
function postsHeld(
  state: WorkspaceState,
  { commission }: Regulation,
): ReadonlyMap<MemberId, readonly string[]> {
  if (state.now === null) return new Map()
  const responsible = commission?.responsible
  const held = new Map<MemberId, readonly string[]>()
  for (const { member, post, offices } of commissionOn(commissionIn(state), state.now.on)) {
    if (member === undefined) continue
    const isCharged = offices.some(({ office }) => office === 'responsible')
    held.set(member, isCharged && responsible?.kind === 'post' ? [post, responsible.post] : [post])
  }
  return held
}

/** Whether `me` may register; where none of the posts has a key, any reader may. @clause S1-13 */
export function mayRegister(
  state: WorkspaceState,
  letter: Pick<Letter, 'readers'>,
  me: MemberId,
): boolean {
  const registrars = registrarsOf(state, letter)
  const isOpenToAll = registrars === null || registrars.people.length === 0
  return isOpenToAll || registrars.people.some(({ id }) => id === me)
}

/** How far the joint registration of `letter` is, or null when one person registers alone. */
export function jointOf(
  state: WorkspaceState,
  letter: Letter,
): { readonly have: number; readonly of: number; readonly missing: readonly MemberId[] } | null {
  const registrars = registrarsOf(state, letter)
  const { registration } = letter.state
  if (registration === null || registrars === null || registrars.together < 2) return null
  const signers = signersOf(registration)
  // Where fewer of the posts have a key, those who have one are enough.
  const of = Math.max(1, Math.min(registrars.together, registrars.people.length))
  const have = Math.min(signers.length, of)
  const missing = registrars.people.map(({ id }) => id).filter((id) => !signers.includes(id))
  return { have, of, missing: have >= of ? [] : missing }
}

/** Whether the registration of `letter` waits for the signature of `me`. */
export const waitsForSignature = (state: WorkspaceState, letter: Letter, me: MemberId): boolean =>
  jointOf(state, letter)?.missing.includes(me) ?? false
