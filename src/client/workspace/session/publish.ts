import type { WorkspaceState } from './api.ts'
import { publicUrlOf, type Desk, type UnlockedMember } from './desk.ts'
import { lettersOf } from './replica/letters.ts'
import { rosterInForce, type Replica } from './replica/replica.ts'
import { pinOf } from './replica/tree.ts'

/** Shows what was read and checked. */
export function publish(desk: Desk, member: UnlockedMember): void {
  const { replica, head, now } = member
  const { board, document, events, damaged } = replica
  desk.store.change({
    me: meOf(desk, member),
    schoolName: document?.shortName ?? null,
    publicUrl: publicUrlOf(desk),
    board,
    genesis: board?.rosters[0]?.roster ?? null,
    rosters: rostersOf(replica),
    letters: lettersOf(replica),
    events: [...events].sort((a, b) => b.index - a.index),
    damaged: [...damaged],
    now,
    seal: head && now && { ...pinOf(head), verifiedAt: now },
  })
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
