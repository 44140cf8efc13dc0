import { hasRoom } from '#core/flood/room.ts'
import { currentRoster } from '#core/log/board.ts'
import { attendingOf, slotsOf } from '#core/school/roster.ts'
import type { SchoolLog } from './context.ts'
import type { PublicBox } from './ledger.ts'
import { publicRegulation } from './regulation-in-force.ts'
import { rosterOf } from './roster-documents.ts'
import { openingsOf, takesLetters, theBox } from './the-box.ts'

/** What anybody may know of a school's box. */
export async function publicBox(log: SchoolLog): Promise<PublicBox> {
  const { head, id, school, wall: now } = log
  const { board } = head
  const roster = currentRoster(board)
  const inForce = roster && (await rosterOf(log, roster))
  const box = theBox(board)
  return {
    school: { id, ...school },
    genesis: board.rosters.at(0)?.roster ?? null,
    people: (inForce ? slotsOf(inForce) : []).map((person) => ({
      id: person.id,
      name: person.name,
      role: person.role,
      seat: person.seat,
    })),
    attending: (inForce ? attendingOf(inForce) : []).map(({ name, role }) => ({ name, role })),
    box: box !== null && takesLetters(box) ? (box.published?.rules ?? null) : null,
    opening: await openingsOf(log, box),
    lastOpenedOn: box?.lastOpening?.on ?? null,
    regulation: await publicRegulation(log),
    isFull: !hasRoom('letters', await log.rows.loads.read(), log.context.quota),
    now,
  }
}
