import * as v from 'valibot'
import {
  addDays,
  compareWallTimes,
  MinuteOfDay,
  PlainDate,
  type WallTime,
} from '../calendar/plain-date.ts'
import { ruleDaysBetween, ruleReachDays, type OpeningRule } from './rule-days.ts'

/** When a box is opened: on these days of the week, at this minute of the day. */
export const OpeningPlan = v.strictObject({
  /** ISO days of the week, 1 Monday to 7 Sunday, rising, at least one. */
  days: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.minLength(1),
    v.check((days) => days.every((day, i) => i === 0 || day > (days[i - 1] ?? 0))),
  ),
  at: MinuteOfDay,
  /** Every second, third … week only, counted from a day in a week with openings. @clause S2-13 */
  weeks: v.exactOptional(
    v.strictObject({
      every: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(8)),
      countedFrom: PlainDate,
    }),
  ),
  /**
   * So many openings in a period are enough: then the days above are proposals that the school moves,
   * and missed is what lacks when the period ends. @clause S0-69
   */
  quota: v.exactOptional(
    v.strictObject({
      times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
      per: v.picklist(['week', 'month', 'half-year']),
    }),
  ),
})
export type OpeningPlan = v.InferOutput<typeof OpeningPlan>

/** One opening held on another day or hour than planned. */
export interface OpeningMove {
  readonly from: WallTime
  readonly to: WallTime
  /** Where it stood instead of its day off, when it was moved after that day had begun. */
  readonly stood?: WallTime
}

/** What a plan needs to be looked at: the rule and the single openings that were moved. */
export interface Plan extends OpeningRule {
  readonly at: number
  /** Nothing is planned before this day. */
  readonly since: PlainDate
  readonly moves: readonly OpeningMove[]
  /** What the last openings were for, oldest first: a quota counts them. */
  readonly held?: readonly WallTime[]
}

/** A single opening is moved by at most so many days, forwards or back. */
export const farthestMoveDays = 31

/** Whether both are the same minute of the same day. */
export const isSameTime = (a: WallTime, b: WallTime): boolean => a.on === b.on && a.at === b.at

/** The openings planned on `from` to `to`, both included, in order. */
export function plannedBetween(plan: Plan, from: PlainDate, to: PlainDate): readonly WallTime[] {
  const first = from < plan.since ? plan.since : from
  const regular = ruleDaysBetween(plan, first, to).map((on) => ({ on, at: plan.at }))
  const stayed = regular.filter((time) => !plan.moves.some((move) => isSameTime(move.from, time)))
  const arrived = plan.moves.map((move) => move.to).filter(({ on }) => on >= from && on <= to)
  return [...stayed, ...arrived].sort(compareWallTimes)
}

/** The first opening planned at `now` or later. @throws RangeError when every one was moved too far. */
export function nextPlanned(plan: Plan, now: WallTime): WallTime {
  const from = now.on < plan.since ? plan.since : now.on
  const coming = plannedBetween(plan, now.on, addDays(from, reachOf(plan)))
  const next = coming.find((time) => compareWallTimes(time, now) >= 0)
  if (next === undefined) throw new RangeError('a plan whose openings were all moved too far')
  return next
}

/** The last opening planned at `now` or before it, or null when there was none yet. */
export function lastPlanned(plan: Plan, now: WallTime): WallTime | null {
  const past = plannedBetween(plan, addDays(now.on, -reachOf(plan)), now.on)
  return past.findLast((time) => compareWallTimes(time, now) <= 0) ?? null
}

/** Within so many days an opening surely stands: of the rule, and moves into them and out of them. */
const reachOf = (plan: Plan): number =>
  ruleReachDays(plan) + (plan.moves.length === 0 ? 0 : 2 * farthestMoveDays)
