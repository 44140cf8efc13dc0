import { currentRoster, type BoardState } from '../log/board.ts'
import type { SchoolFacts } from './facts.ts'
import { care, fine, type HealthFinding } from './finding.ts'

const daySeconds = 86_400
/** Somebody who has not come by then was told too little, or has lost the address. */
const patienceDays = 3

/** Invitations that nobody uses. @param at - seconds since 1970 UTC. */
export function invitationFinding(
  invitations: SchoolFacts['invitations'],
  at: number,
): HealthFinding {
  const expired = invitations.filter(({ endsAt }) => endsAt <= at).length
  if (expired > 0) return care('soon', 'invitations-have-expired', expired)
  if (invitations.length === 0) return fine('invitations-are-settled')
  const oldest = Math.min(...invitations.map(({ madeAt }) => madeAt))
  const days = Math.max(0, Math.floor((at - oldest) / daySeconds))
  return days >= patienceDays
    ? care('soon', 'invitations-are-old', invitations.length, days)
    : fine('invitations-wait', invitations.length)
}

/** Whether a letter about somebody of the commission still finds two readers. */
export function rosterFindings(board: BoardState): readonly HealthFinding[] {
  const waiting = board.proposedRoster === null ? [] : [care('soon', 'roster-waits')]
  const roster = currentRoster(board)
  if (roster === null) return waiting.length > 0 ? waiting : [care('soon', 'roster-is-missing')]
  const [members, reserve] = [roster.members.length, roster.reserve.length]
  if (members + reserve < 3) return [...waiting, care('now', 'readers-are-too-few', members)]
  if (reserve === 0) return [...waiting, care('soon', 'reserve-is-missing', members)]
  return [...waiting, fine('roster-is-sound', members, reserve)]
}
