import type { MemberId } from '#core/ids.ts'
import { isMember } from '#core/log/board.ts'
import type { Person } from '#core/school/roster.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import type { BoardEvent, WorkspaceState } from './session/api.ts'

/** The person with this id as the newest roster that lists them names them, or null. */
export function personOf(state: WorkspaceState, id: string): Person | null {
  const listing = state.rosters.findLast((roster) => roster.people.some((one) => one.id === id))
  return listing?.people.find((one) => one.id === id) ?? null
}

/** The name of `id`; those who left the roster keep the name they had. */
export const nameOf = (state: WorkspaceState, t: WorkspaceWords, id: string): string =>
  personOf(state, id)?.name ?? t.common.people.gone

/** Several names in one line. */
export const namesOf = (
  state: WorkspaceState,
  t: WorkspaceWords,
  ids: readonly MemberId[],
): string => ids.map((id) => nameOf(state, t, id)).join(', ')

/** Whether this person is a member by the roster in force: members alone write for the commission. */
export const mayWrite = ({ board, me }: Pick<WorkspaceState, 'board' | 'me'>): boolean =>
  board !== null && me !== null && isMember(board, me.account)

/** Who wrote an entry. */
export function writerOf(state: WorkspaceState, t: WorkspaceWords, by: BoardEvent['by']): string {
  const { server, administrator, author } = t.common.people
  const others = new Map<string, string>(Object.entries({ server, administrator, author }))
  return others.get(by) ?? nameOf(state, t, by)
}
