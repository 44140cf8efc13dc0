import {
  addDays,
  compareWallTimes,
  type PlainDate,
  type WallTime,
} from '#core/calendar/plain-date.ts'
import type { BoardState } from '#core/log/board.ts'
import { isElectronic, type BoxState } from '#core/openings/box.ts'
import { courseOf, type OpeningInCourse } from '#core/openings/course.ts'
import { planOf } from '#core/openings/opening.ts'
import type { OpeningDays } from '#core/openings/opening-days.ts'
import { scheduleStatus } from '#core/openings/schedule.ts'
import type { PlanStatus } from '#core/openings/status.ts'
import type { BoardEvent, WorkspaceState } from '../../session/api.ts'
import { openingDaysIn } from '../../session/in-force.ts'

/** How one opening stands. `held` is held, but this device does not know what was found. */
export type OpeningMark = 'letters' | 'empty' | 'held' | 'missed' | 'due' | 'planned'

/** One place of the strip. */
export interface StripPlace {
  readonly time: WallTime
  readonly mark: OpeningMark
  /** Held outside the plan. */
  readonly isExtraordinary: boolean
  /** The day on which it was made up for, when it was missed; else null. */
  readonly lateOn: PlainDate | null
}

/** The box that concerns everybody now: the one that takes letters, else one that waits to. */
export function boxAtWork(board: BoardState): BoxState | null {
  const open = board.boxes.filter((box) => box.closed === null && isElectronic(box))
  return open.find((box) => box.published !== null) ?? open.at(-1) ?? null
}

/** Every box that is opened by a plan, the electronic one first; calls are in none. */
export const boxesAtWork = ({ boxes }: BoardState): readonly BoxState[] =>
  boxes
    .filter((box) => box.closed === null && planOf(box) !== null)
    .sort((a, b) => Number(isElectronic(b)) - Number(isElectronic(a)))

/** Where the openings of `box` stand by the calendar, or null while it is not published. */
export function statusOfBox(
  box: BoxState,
  state: Pick<WorkspaceState, 'board' | 'regulations' | 'now'>,
): PlanStatus | null {
  const plan = planOf(box)
  const days = openingDaysIn(state)
  if (plan === null || days === null || state.now === null) return null
  return scheduleStatus(plan, days, box.lastOpening?.planned ?? null, state.now)
}

/** Where the openings of the box at work stand, or null while it is not published. */
export function openingStatus(
  state: Pick<WorkspaceState, 'board' | 'regulations' | 'now'>,
): PlanStatus | null {
  const box = state.board && boxAtWork(state.board)
  return box && statusOfBox(box, state)
}

/** An opening of a box as the log has it. */
export type LoggedOpening = NonNullable<BoardEvent['opening']>

/** The openings of `box` from some days back to some days ahead, oldest first. */
export function openingsOfBox(
  box: BoxState,
  events: readonly BoardEvent[],
  days: OpeningDays,
  now: WallTime,
  span: { readonly from: WallTime['on']; readonly to: WallTime['on'] },
): readonly OpeningInCourse<LoggedOpening>[] {
  const plan = planOf(box)
  const held = events.flatMap(({ opening }) => (opening?.box === box.box ? [opening] : []))
  return plan === null ? [] : courseOf(plan, days, held, span, now)
}

/** The last openings of `box` and the next ones, oldest first, at most `places`. */
export function openingStrip(
  box: BoxState,
  events: readonly BoardEvent[],
  days: OpeningDays,
  now: WallTime,
  places = 10,
): readonly StripPlace[] {
  const span = { from: addDays(now.on, -120), to: addDays(now.on, 60) }
  const course = openingsOfBox(box, events, days, now, span)
  const coming = course.filter(({ standing }) => standing === 'planned').slice(0, 2)
  const past = course.filter(({ standing }) => standing !== 'planned').slice(coming.length - places)
  return [...past, ...coming].map((one) => ({
    time: one.time,
    mark: markOf(one, box),
    isExtraordinary: one.standing === 'extraordinary',
    lateOn: one.standing === 'late' ? (one.held?.heldOn ?? null) : null,
  }))
}

function markOf(
  { time, standing, held }: OpeningInCourse<LoggedOpening>,
  { lastOpening }: BoxState,
): OpeningMark {
  if (held !== null) return held.ordinary > 0 ? 'letters' : 'empty'
  // A device that joined later has no event of it, but the board remembers the last one.
  if (lastOpening !== null && compareWallTimes(lastOpening.planned, time) === 0) return 'held'
  return standing === 'extraordinary' || standing === 'late' ? 'held' : standing
}
