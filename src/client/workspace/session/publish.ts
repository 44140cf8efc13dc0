import type { WorkspaceState } from './api.ts'
import { publicUrlOf, type Desk, type UnlockedMember } from './desk.ts'
import { showRecords } from './replica/records.ts'
import { keptRegulation, keptRegulations } from './replica/regulations.ts'
import { rosterInForce, type Replica } from './replica/replica.ts'
import { newestPin, pinOf } from './replica/tree.ts'

/** Shows what was read and checked. */
export function publish(desk: Desk, member: UnlockedMember): void {
  const { replica, now } = member
  const { board, document, damaged } = replica
  const records = showRecords(replica)
  desk.store.change({
    me: meOf(desk, member),
    schoolName: document?.shortName ?? null,
    publicUrl: publicUrlOf(desk),
    board,
    genesis: board?.rosters[0]?.roster ?? null,
    rosters: rostersOf(replica),
    letters: replica.shown.list,
    sheetsOfOthers: new Set(replica.sheetsOfOthers),
    records,
    regulations: keptRegulations(replica),
    proposedRegulation: keptRegulation(replica, board?.proposedRegulation ?? null),
    events: eventsOf(replica, records),
    damaged: [...damaged],
    now,
    isRead: member.head !== null,
    seal: sealOf(member),
    progress: null,
  })
}

/** What happened, newest first; what waited for a network was held before its entry came. */
function eventsOf(
  { events }: Replica,
  records: WorkspaceState['records'],
): WorkspaceState['events'] {
  const days = new Map(
    records.flatMap(({ state, data }) =>
      data.kind === 'opening' ? [[state.record, data.held.on] as const] : [],
    ),
  )
  return events
    .map(({ opening, ...event }) => {
      if (opening === undefined) return event
      const heldOn = (opening.record && days.get(opening.record)) ?? opening.heldOn
      return { ...event, opening: { ...opening, heldOn } }
    })
    .sort((a, b) => b.index - a.index)
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
