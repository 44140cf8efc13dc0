import type { BoxId } from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import { planOf } from '#core/openings/opening.ts'
import { scheduleStatus } from '#core/openings/schedule.ts'
import type { PlanStatus } from '#core/openings/status.ts'
import { whyNext, type WhyNext } from '#core/openings/why-next.ts'
import { isElectronic, type BoxState } from '#core/openings/box.ts'
import type { SchoolLog } from './context.ts'
import { openingDays } from './opening-days.ts'

/** The electronic box that the school shows: the last one published, else the last one that was. */
export function theBox(board: BoardState): BoxState | null {
  const published = board.boxes.filter((box) => box.published !== null && isElectronic(box))
  return published.findLast((box) => box.closed === null) ?? published.at(-1) ?? null
}

/** The id of the box that is being prepared or in use, or null when the next one is a new box. */
export function openBoxId({ boxes, preparedBox }: BoardState): BoxId | null {
  const isClosed = (id: BoxId) => boxes.some((box) => box.box === id && box.closed !== null)
  const electronic = boxes.filter(isElectronic).map((box) => box.box)
  const ids = [...electronic, ...(preparedBox === null ? [] : [preparedBox.box])]
  return ids.findLast((id) => !isClosed(id)) ?? null
}

/** Whether `box` takes letters. */
export const takesLetters = (box: BoxState): boolean =>
  box.published !== null && box.closed === null

/** How the openings of a box stand by the calendar, or null while it is not published. */
export async function openingsOf(
  log: SchoolLog,
  box: BoxState | null,
): Promise<(PlanStatus & { readonly why: WhyNext | null }) | null> {
  const plan = box && planOf(box)
  if (plan === null) return null
  const days = await openingDays(log)
  const status = scheduleStatus(plan, days, box?.lastOpening?.planned ?? null, log.wall)
  return { ...status, why: whyNext(plan, days, log.wall, status.next) }
}
