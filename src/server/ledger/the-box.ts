import type { WallTime } from '#core/calendar/plain-date.ts'
import type { BoxId } from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import { planOf, type HeldOpening } from '#core/openings/opening.ts'
import { planStatus, type PlanStatus } from '#core/openings/plan.ts'
import type { BoxState } from '#core/openings/box.ts'

/** The box that the school shows: the last one published, before that the last one that was. */
export function theBox(board: BoardState): BoxState | null {
  const published = board.boxes.filter((box) => box.published !== null)
  return published.findLast((box) => box.closed === null) ?? published.at(-1) ?? null
}

/** The id of the box that is being prepared or in use, or null when the next one is a new box. */
export function openBoxId({ boxes, preparedBox }: BoardState): BoxId | null {
  const isClosed = (id: BoxId) => boxes.some((box) => box.box === id && box.closed !== null)
  const ids = [...boxes.map((box) => box.box), ...(preparedBox === null ? [] : [preparedBox.box])]
  return ids.findLast((id) => !isClosed(id)) ?? null
}

/** Whether `box` takes letters. */
export const takesLetters = (box: BoxState): boolean =>
  box.published !== null && box.closed === null

/** How the openings of a box stand, or null while it is not published. */
export function openingsOf(box: BoxState | null, now: WallTime): PlanStatus | null {
  const plan = box && planOf(box)
  return plan && planStatus(plan, plannedOf(box?.lastOpening ?? null), now)
}

const plannedOf = (held: HeldOpening | null): WallTime | null => held?.planned ?? null
