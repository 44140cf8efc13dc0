import type { SchoolFacts } from '#core/health/facts.ts'
import { invitationLifeSeconds } from '../storage/accounts.ts'
import type { SchoolLog } from './context.ts'
import { openingsOf, theBox } from './the-box.ts'

/** What the health of a school is judged by. The queue is not among it: nobody may count it. */
export async function schoolFacts(log: SchoolLog): Promise<SchoolFacts> {
  const { rows, head, wall } = log
  const { board } = head
  const enrolled = new Set((await rows.accounts.members()).map(({ id }) => id))
  const invitations = await rows.invitations.all()
  const openings = await openingsOf(log, theBox(board))
  return {
    board,
    today: wall.on,
    mergedAt: await rows.heads.mergedAt(),
    cosignedAt: await rows.checkpoints.lastCosignedAt(),
    invitations: invitations
      .filter(({ account }) => !enrolled.has(account))
      .map(({ expiresAt }) => ({ madeAt: expiresAt - invitationLifeSeconds, endsAt: expiresAt })),
    missedOn: openings?.missed?.on ?? null,
  }
}
