import { addDays, compareWallTimes, type PlainDate, type WallTime } from '../calendar/plain-date.ts'
import { quotaPeriodOf, type Quota } from './rule-days.ts'

/** How the openings of a box stand. */
export interface PlanStatus {
  /** The planned opening whose time has come and that was not held yet. */
  readonly due: WallTime | null
  /**
   * The last planned opening whose day passed without one. The day since which the plan holds is
   * left out: the log does not say whether the box was published before or after its hour.
   */
  readonly missed: WallTime | null
  readonly next: WallTime
  /** How far the quota of this period is; absent where the rule names the days. @clause S0-69 */
  readonly quota?: QuotaStatus
}

/** Openings of a period: enough are `times`. */
export interface QuotaStatus extends Quota {
  readonly held: number
}

/** When openings stand: as the plan is written, or by the calendar of the school. */
export interface Timetable {
  /** Openings from one day to another, both included, in order. */
  readonly between: (from: PlainDate, to: PlainDate) => readonly WallTime[]
  /** The first one at a moment or later. */
  readonly next: (now: WallTime) => WallTime
  /** Within so many days back an opening surely stands, if there was one. */
  readonly reachDays: number
}

/** What of a plan decides whether an opening was held. */
interface Held {
  readonly since: PlainDate
  readonly quota?: Quota
  readonly held?: readonly WallTime[]
}

/** Where the openings of `timetable` stand at `now`, when the last one held was for `held`. */
export function statusOf(
  timetable: Timetable,
  plan: Held,
  held: WallTime | null,
  now: WallTime,
): PlanStatus {
  const { quota } = plan
  if (quota !== undefined) return quotaStatus(timetable, { ...plan, quota }, now)
  const isWaiting = (time: WallTime) => held === null || compareWallTimes(held, time) < 0
  const past = timetable.between(addDays(now.on, -timetable.reachDays), now.on)
  const last = past.findLast((time) => compareWallTimes(time, now) <= 0) ?? null
  const passed = past.findLast(({ on }) => on < now.on) ?? null
  return {
    due: last !== null && isWaiting(last) ? last : null,
    missed: passed !== null && passed.on > plan.since && isWaiting(passed) ? passed : null,
    next: timetable.next(afterwards(now)),
  }
}

/**
 * A quota is met by any opening of its period: the days planned are proposals, and an early opening
 * stands for the next of them. What lacks is missed only when the period has ended.
 */
function quotaStatus(
  timetable: Timetable,
  plan: Held & { readonly quota: Quota },
  now: WallTime,
): PlanStatus {
  const { quota, since, held = [] } = plan
  const period = quotaPeriodOf(quota.per, now.on)
  const before = quotaPeriodOf(quota.per, addDays(period.from, -1))
  const heldIn = ({ from, to }: typeof period) =>
    held.filter(({ on }) => on >= from && on <= to).length

  const done = heldIn(period)
  const proposals = timetable.between(period.from, period.to)
  const come = proposals.filter((time) => compareWallTimes(time, now) <= 0)
  const lacking = timetable
    .between(before.from, before.to)
    .filter(({ on }) => on > since)
    .slice(heldIn(before))
  const missed = done === 0 ? (lacking.at(-1) ?? null) : null
  const stillAhead = proposals.slice(done).find((time) => compareWallTimes(time, now) > 0)
  return {
    due: come.length > done ? (come.at(-1) ?? null) : missed,
    missed,
    next: stillAhead ?? timetable.next({ on: addDays(period.to, 1), at: 0 }),
    quota: { ...quota, held: done },
  }
}

/** The minute after `now`; what is planned for this minute is due already. */
const afterwards = ({ on, at }: WallTime): WallTime => ({ on, at: at + 1 })
