import { hasRoom } from '#core/flood/room.ts'
import { currentRoster } from '#core/log/board.ts'
import type { SchoolLog } from './context.ts'
import type { PublicBox } from './ledger.ts'
import { rosterOf } from './roster-documents.ts'
import { openingsOf, takesLetters, theBox } from './the-box.ts'

/** What anybody may know of a school's box. */
export async function publicBox(log: SchoolLog): Promise<PublicBox> {
  const { head, id, school, wall: now } = log
  const { board } = head
  const roster = currentRoster(board)
  const people = roster === null ? [] : (await rosterOf(log, roster)).people
  const box = theBox(board)
  return {
    school: { id, ...school },
    genesis: board.rosters.at(0)?.roster ?? null,
    people: people.map((person) => ({
      id: person.id,
      name: person.name,
      role: person.role,
      seat: person.seat,
    })),
    box: box !== null && takesLetters(box) ? (box.published?.rules ?? null) : null,
    opening: openingsOf(box, now),
    lastOpenedOn: box?.lastOpening?.on ?? null,
    isFull: !hasRoom('letters', await log.rows.loads.read(), log.context.quota),
    now,
  }
}
