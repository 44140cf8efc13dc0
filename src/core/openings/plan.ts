import * as v from 'valibot'
import {
  addDays,
  compareWallTimes,
  dayOfWeek,
  MinuteOfDay,
  PlainDate,
  type WallTime,
} from '../calendar/plain-date.ts'

/** When a box is opened: on these days of the week, at this minute of the day. */
export const OpeningPlan = v.strictObject({
  /** ISO days of the week, 1 Monday to 7 Sunday, rising, at least one. */
  days: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.minLength(1),
    v.check((days) => days.every((day, i) => i === 0 || day > (days[i - 1] ?? 0))),
  ),
  at: MinuteOfDay,
})
export type OpeningPlan = v.InferOutput<typeof OpeningPlan>

/** The day and minute for which an opening is planned. */
export const PlannedTime = v.strictObject({ on: PlainDate, at: MinuteOfDay })

/** One opening held on another day or hour than planned. */
export interface OpeningMove {
  readonly from: WallTime
  readonly to: WallTime
}

/** What a plan needs to be looked at: the rule and the single openings that were moved. */
export interface Plan {
  readonly days: readonly number[]
  readonly at: number
  /** Nothing is planned before this day. */
  readonly since: PlainDate
  readonly moves: readonly OpeningMove[]
}

const sameTime = (a: WallTime, b: WallTime) => compareWallTimes(a, b) === 0

/** The openings planned on `from` to `to`, both included, in order. At most 400 days are looked at. */
export function plannedBetween(plan: Plan, from: PlainDate, to: PlainDate): readonly WallTime[] {
  const times: WallTime[] = []
  let day = from < plan.since ? plan.since : from
  for (let looked = 0; day <= to && looked < 400; looked++, day = addDays(day, 1)) {
    const regular = { on: day, at: plan.at }
    const isMoved = plan.moves.some((move) => sameTime(move.from, regular))
    if (plan.days.includes(dayOfWeek(day)) && !isMoved) times.push(regular)
  }
  const arrived = plan.moves.map((move) => move.to).filter(({ on }) => on >= from && on <= to)
  return [...times, ...arrived].sort(compareWallTimes)
}

/** The first opening planned at `now` or later. */
export function nextPlanned(plan: Plan, now: WallTime): WallTime {
  const coming = plannedBetween(plan, now.on, addDays(now.on, 370))
  const next = coming.find((time) => compareWallTimes(time, now) >= 0)
  if (next === undefined) throw new RangeError('a plan without an opening in a year')
  return next
}

/** The last opening planned at `now` or before it, or null when there was none yet. */
export function lastPlanned(plan: Plan, now: WallTime): WallTime | null {
  const past = plannedBetween(plan, addDays(now.on, -40), now.on)
  return past.findLast((time) => compareWallTimes(time, now) <= 0) ?? null
}

/** How the openings of a box stand. */
export interface PlanStatus {
  /** The planned opening whose time has come and that was not held yet. */
  readonly due: WallTime | null
  /** The last planned opening whose day passed without one. */
  readonly missed: WallTime | null
  readonly next: WallTime
}

/**
 * Where the plan stands at `now`, when the last opening held was for `held`.
 *
 * @param held - the planned time that the last opening was for, or null.
 * @clause S1-12
 */
export function planStatus(plan: Plan, held: WallTime | null, now: WallTime): PlanStatus {
  const last = lastPlanned(plan, now)
  const isOpen = last !== null && (held === null || compareWallTimes(held, last) < 0)
  return {
    due: isOpen ? last : null,
    missed: isOpen && last.on < now.on ? last : null,
    next: nextPlanned(plan, { on: now.on, at: now.at + 1 }),
  }
}
