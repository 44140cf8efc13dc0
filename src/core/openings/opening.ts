import * as v from 'valibot'
import { compareWallTimes, type PlainDate, type WallTime } from '../calendar/plain-date.ts'
import { BoxId, Hash, MemberId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import type { Position } from '../log/position.ts'
import type { BoxState } from './box.ts'
import { PlannedTime, plannedBetween, type Plan } from './plan.ts'

/** Members opened a box: from now on its letters can be read and registered. @clause S1-12 */
export const BoxOpened = entrySchema('box-opened', MemberId, {
  box: BoxId,
  planned: PlannedTime,
  present: v.pipe(v.array(MemberId), v.minLength(1)),
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
})
export type OpeningMoved = v.InferOutput<typeof OpeningMoved>

/** An opening that took place. */
export interface HeldOpening {
  readonly index: number
  readonly on: PlainDate
  readonly planned: WallTime
  readonly by: MemberId
  readonly ordinary: number
}

/** Why an opening or its move is refused. */
export type OpeningRefusal =
  | 'unknown-box'
  | 'box-is-not-published'
  | 'written-by-somebody-else'
  | 'already-opened'
  | 'not-planned'

/** The plan by which a published box is opened, or null while it is not published. */
export const planOf = (box: BoxState): Plan | null =>
  box.published && {
    days: box.published.rules.days,
    at: box.published.rules.at,
    since: box.published.on,
    moves: box.moves,
  }

/** Why `entry` may not open the box, or null. An opening outside the plan is allowed and seen. */
export function refuseOpening(box: BoxState | null, entry: BoxOpened): OpeningRefusal | null {
  if (box === null) return 'unknown-box'
  if (box.published === null) return 'box-is-not-published'
  return entry.header.present.includes(entry.by) ? null : 'written-by-somebody-else'
}

/** The box after an opening. */
export const foldOpening = (box: BoxState, entry: BoxOpened, position: Position): BoxState => ({
  ...box,
  lastOpening: {
    index: position.index,
    on: entry.on,
    planned: entry.header.planned,
    by: entry.by,
    ordinary: entry.header.ordinary,
  },
})

/** Why an opening may not be moved, or null: it must be planned and not yet held. */
export function refuseMove(box: BoxState | null, entry: OpeningMoved): OpeningRefusal | null {
  if (box === null) return 'unknown-box'
  const plan = planOf(box)
  if (plan === null) return 'box-is-not-published'
  const { from } = entry.header
  const isPlanned = plannedBetween(plan, from.on, from.on).some(
    (time) => compareWallTimes(time, from) === 0,
  )
  if (!isPlanned) return 'not-planned'
  const held = box.lastOpening?.planned
  return held !== undefined && compareWallTimes(held, from) >= 0 ? 'already-opened' : null
}

/** The box with one opening moved; a move moved again is one move. */
export function foldMove(box: BoxState, entry: OpeningMoved): BoxState {
  const { from, to } = entry.header
  const first = box.moves.find((move) => compareWallTimes(move.to, from) === 0)
  const others = box.moves.filter((move) => move !== first)
  return { ...box, moves: [...others, { from: first?.from ?? from, to }] }
}
