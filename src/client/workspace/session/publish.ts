import type { WorkspaceState } from './api.ts'
import { publicUrlOf, type Desk, type UnlockedMember } from './desk.ts'
import { showRecords } from './replica/records.ts'
import { keptRegulation, keptRegulations } from './replica/regulations.ts'
import { rosterInForce, type Replica } from './replica/replica.ts'
import { newestPin, pinOf } from './replica/tree.ts'

/** Shows what was read and checked. */
export function publish(desk: Desk, member: UnlockedMember): void {
  const { replica, now } = member
  const { board, document, events, damaged } = replica
  desk.store.change({
    me: meOf(desk, member),
    schoolName: document?.shortName ?? null,
    publicUrl: publicUrlOf(desk),
    board,
    genesis: board?.rosters[0]?.roster ?? null,
    rosters: rostersOf(replica),
    letters: replica.shown.list,
    sheetsOfOthers: new Set(replica.sheetsOfOthers),
    records: showRecords(replica),
    regulations: keptRegulations(replica),
    proposedRegulation: keptRegulation(replica, board?.proposedRegulation ?? null),
    events: [...events].sort((a, b) => b.index - a.index),
    damaged: [...damaged],
    now,
    isRead: member.head !== null,
    seal: sealOf(member),
    progress: null,
  })
}

/** The newest head that was checked, today or when this device last kept the log. */
function sealOf({ head, now, replica }: UnlockedMember): WorkspaceState['seal'] {
  const seen = head === null ? newestPin(replica) : pinOf(head)
  return seen && now && { ...seen, verifiedAt: now }
}

/** Name and place as the roster has them, or the invitation while there is no place yet. */
function meOf({ known }: Desk, { account, replica }: UnlockedMember): WorkspaceState['me'] {
  const people = [...(rosterInForce(replica)?.people ?? []), ...(known?.people ?? [])]
  const person = people.find(({ id }) => id === account)
  const { name = '', role = null, seat = null } = person ?? {}
  return { account, kind: 'member', name, role, seat }
}

function rostersOf({ board, rosters }: Replica): WorkspaceState['rosters'] {
  return (board?.rosters ?? []).flatMap(({ roster }) => rosters.get(roster) ?? [])
}
