import * as v from 'valibot'
import {
  compareWallTimes,
  daysBetween,
  type PlainDate,
  type WallTime,
} from '../calendar/plain-date.ts'
import { BoxId, Hash, MemberId, RecordId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import type { Position } from '../log/position.ts'
import { eachOnce, maxSeats } from '../school/roster.ts'
import type { BoxState } from './box.ts'
import { farthestMoveDays, isSameTime, plannedBetween, type Plan } from './plan.ts'
import { PlannedTime } from './planned-time.ts'

/** Members opened a box: from now on its letters can be read and registered. @clause S1-12 */
export const BoxOpened = entrySchema('box-opened', MemberId, {
  box: BoxId,
  /** What the opening is for: the planned time that was due, else its own minute. */
  planned: PlannedTime,
  present: v.pipe(v.array(MemberId), v.minLength(1), v.maxLength(maxSeats), eachOnce),
  /** The record with seal, people and sheets of a paper box. @clause S4-19 */
  record: v.exactOptional(RecordId),
  /** Letters found that every member can read; others are counted nowhere. */
  ordinary: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The log as it stood before the letters were put into it. */
  before: v.strictObject({
    size: v.pipe(v.number(), v.integer(), v.minValue(1)),
    root: Hash,
  }),
})
export type BoxOpened = v.InferOutput<typeof BoxOpened>

/** One planned opening is held at another time. */
export const OpeningMoved = entrySchema('opening-moved', MemberId, {
  box: BoxId,
  from: PlannedTime,
  to: PlannedTime,
  /**
   * Where it stands by the calendar of whoever moves it, when `from` has passed: an opening that went
   * from a day off to a working day is moved until that day.
   */
  stands: v.exactOptional(PlannedTime),
})
export type OpeningMoved = v.InferOutput<typeof OpeningMoved>

/** An opening that took place. */
export interface HeldOpening {
  readonly index: number
  readonly on: PlainDate
  /** The latest time that any opening was for; nothing planned before it is due any more. */
  readonly planned: WallTime
  readonly by: MemberId
  readonly ordinary: number
  /** What the last openings were for, oldest first, each once: a quota counts them. */
  readonly times: readonly WallTime[]
}

/** Openings whose times are remembered: more than any quota asks for in a period. */
const rememberedTimes = 62

/** Why an opening or its move is refused. */
export type OpeningRefusal =
  | 'unknown-box'
  | 'box-is-not-published'
  | 'written-by-somebody-else'
  | 'already-opened'
  | 'not-planned'
  | 'cannot-be-moved-so'

/** The plan by which a published box is opened, or null while it is not; calls have none. */
export function planOf({ published, moves, lastOpening }: BoxState): Plan | null {
  if (published === null || published.rules.takes === 'calls') return null
  const { days, at, weeks, quota } = published.rules
  return {
    days,
    at,
    ...(weeks && { weeks }),
    ...(quota && { quota }),
    since: published.on,
    moves,
    held: lastOpening?.times ?? [],
  }
}

/**
 * Why `entry` may not open the box, or null. An opening outside the plan is allowed and seen, but
 * none is held for an hour that has not come: who writes before that hour would wait for another.
 */
export function refuseOpening(
  box: BoxState | null,
  entry: BoxOpened,
  now: WallTime,
): OpeningRefusal | null {
  if (box === null) return 'unknown-box'
  if (box.published === null) return 'box-is-not-published'
  if (!entry.header.present.includes(entry.by)) return 'written-by-somebody-else'
  const { planned } = entry.header
  // Who reads the log later knows the day of the entry only.
  const hasCome = compareWallTimes(planned, now) <= 0 && planned.on <= entry.on
  return hasCome ? null : 'not-planned'
}

/** The box after an opening; a second one for an earlier time opens it too, and takes nothing back. */
export function foldOpening(box: BoxState, entry: BoxOpened, position: Position): BoxState {
  const { planned, ordinary } = entry.header
  const held = box.lastOpening?.planned ?? planned
  const times = box.lastOpening?.times ?? []
  return {
    ...box,
    lastOpening: {
      index: position.index,
      on: entry.on,
      planned: compareWallTimes(held, planned) > 0 ? held : planned,
      by: entry.by,
      ordinary,
      times: times.some((time) => isSameTime(time, planned))
        ? times
        : [...times, planned].slice(-rememberedTimes),
    },
  }
}

/**
 * Why an opening may not be moved, or null: it is planned, neither held nor come, and goes to a free
 * time ahead, at most `farthestMoveDays` from the day that the plan names. That it stands later than
 * the plan names is believed here, since the log knows no calendar: a schedule shows what was missed
 * all the same.
 */
export function refuseMove(
  box: BoxState | null,
  entry: OpeningMoved,
  now: WallTime,
): OpeningRefusal | null {
  if (box === null) return 'unknown-box'
  const plan = planOf(box)
  if (plan === null) return 'box-is-not-published'
  const { from, to, stands = from } = entry.header
  if (!isPlanned(plan, from)) return 'not-planned'
  const held = box.lastOpening?.planned
  if (held !== undefined && compareWallTimes(held, from) >= 0) return 'already-opened'
  const begun = { on: entry.on, at: 0 }
  const isAhead = [stands, to].every(
    (time) => compareWallTimes(time, now) > 0 && compareWallTimes(time, begun) > 0,
  )
  const isNear = [stands, to].every(
    ({ on }) => Math.abs(daysBetween(originOf(box, from).on, on)) <= farthestMoveDays,
  )
  return isAhead && isNear && !isPlanned(plan, to) ? null : 'cannot-be-moved-so'
}

/** The box with one opening moved; a move moved again is one move, moved back none. */
export function foldMove(box: BoxState, entry: OpeningMoved): BoxState {
  const { from, to, stands } = entry.header
  const earlier = box.moves.find((move) => isSameTime(move.to, from))
  const origin = earlier?.from ?? from
  const stood = earlier?.stood ?? stands
  const move = { from: origin, to, ...(stood && { stood }) }
  const others = box.moves.filter((one) => one !== earlier)
  return { ...box, moves: isSameTime(origin, to) ? others : [...others, move] }
}

const isPlanned = (plan: Plan, time: WallTime): boolean =>
  plannedBetween(plan, time.on, time.on).some((planned) => isSameTime(planned, time))

/** The time that the plan itself names for the opening that now stands at `time`. */
const originOf = (box: BoxState, time: WallTime): WallTime =>
  box.moves.find((move) => isSameTime(move.to, time))?.from ?? time
