import type { WallTime } from '#core/calendar/plain-date.ts'
import type { BoxId } from '#core/ids.ts'
import { boxOf, type BoardState } from '#core/log/board.ts'
import { openingDaysOf } from '#core/openings/opening-days.ts'
import { planOf, type BoxOpened } from '#core/openings/opening.ts'
import { isScheduled } from '#core/openings/schedule.ts'
import { regulationInUse } from '#core/regulation/in-use.ts'
import type { OpeningEvent } from '../api.ts'
import { keptRegulations } from './regulations.ts'
import { rosterInForce, type Replica } from './replica.ts'

/**
 * The opening that `entry` tells of, with people and plan as they are on that day: rosters, hours and
 * calendars that come later change no journal. @clause S4-28
 *
 * @param replica - as it is before `entry`.
 */
export function openingEvent(replica: Replica, { id, on, header }: BoxOpened): OpeningEvent {
  const { box, planned, ordinary, record } = header
  const people = new Map((rosterInForce(replica)?.people ?? []).map((one) => [one.id, one]))
  return {
    entry: id,
    box,
    planned,
    heldOn: on,
    isPlanned: replica.board !== null && isInPlan(replica, replica.board, box, planned),
    present: header.present.flatMap((member) => {
      const person = people.get(member)
      return person === undefined ? [] : [{ id: member, name: person.name, role: person.role }]
    }),
    ordinary,
    record: record ?? null,
  }
}

function isInPlan(replica: Replica, board: BoardState, id: BoxId, planned: WallTime): boolean {
  const box = boxOf(board, id)
  const plan = box && planOf(box)
  if (plan === null) return false
  const regulation = regulationInUse(keptRegulations(replica), board.school.country)
  return isScheduled(plan, openingDaysOf(board, regulation), planned)
}
