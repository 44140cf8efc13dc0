import { addDays, compareWallTimes, type WallTime } from '#core/calendar/plain-date.ts'
import type { BoardState } from '#core/log/board.ts'
import type { BoxState } from '#core/openings/box.ts'
import { planOf } from '#core/openings/opening.ts'
import { planStatus, plannedBetween, type PlanStatus } from '#core/openings/plan.ts'
import type { BoardEvent } from '../../session/api.ts'

/** How one planned opening stands. `held` is held, but this device does not know what was found. */
export type OpeningMark = 'letters' | 'empty' | 'held' | 'missed' | 'due' | 'planned'

/** One place of the strip. */
export interface StripPlace {
  readonly planned: WallTime
  readonly mark: OpeningMark
}

/** The box that concerns everybody now: the one that takes letters, else one that waits to. */
export function boxAtWork(board: BoardState): BoxState | null {
  const open = board.boxes.filter((box) => box.closed === null)
  return open.find((box) => box.published !== null) ?? open.at(-1) ?? null
}

/** Where the openings of the box at work stand, or null while it is not published. */
export function openingStatus(board: BoardState, now: WallTime): PlanStatus | null {
  const box = boxAtWork(board)
  const plan = box && planOf(box)
  return plan && planStatus(plan, box.lastOpening?.planned ?? null, now)
}

/** The last openings of `box` and the next ones, oldest first, at most `places`. */
export function openingStrip(
  box: BoxState,
  events: readonly BoardEvent[],
  now: WallTime,
  places = 10,
): readonly StripPlace[] {
  const plan = planOf(box)
  if (plan === null) return []
  const held = events.flatMap(({ opening }) => (opening?.box === box.box ? [opening] : []))
  const coming = plannedBetween(plan, now.on, addDays(now.on, 60))
    .filter((planned) => compareWallTimes(planned, now) > 0)
    .slice(0, 2)
  const past = plannedBetween(plan, addDays(now.on, -120), now.on)
    .filter((planned) => compareWallTimes(planned, now) <= 0)
    .slice(coming.length - places)
  return [
    ...past.map((planned) => ({ planned, mark: markOf(planned, box, held, now) })),
    ...coming.map((planned) => ({ planned, mark: 'planned' as const })),
  ]
}

function markOf(
  planned: WallTime,
  box: BoxState,
  held: readonly { readonly planned: WallTime; readonly ordinary: number }[],
  now: WallTime,
): OpeningMark {
  const opening = held.find((one) => compareWallTimes(one.planned, planned) === 0)
  if (opening !== undefined) return opening.ordinary > 0 ? 'letters' : 'empty'
  const last = box.lastOpening
  if (last !== null && compareWallTimes(last.planned, planned) === 0) return 'held'
  const isDue = last === null || compareWallTimes(last.planned, planned) < 0
  return isDue && planned.on === now.on ? 'due' : 'missed'
}
