import {
  compareWallTimes,
  type PlainDate,
  type Span,
  type WallTime,
} from '../calendar/plain-date.ts'
import type { OpeningDays } from './opening-days.ts'
import { isSameTime, type Plan } from './plan.ts'
import { quotaPeriodOf } from './rule-days.ts'
import { scheduleBetween, type ScheduledOpening } from './schedule.ts'

/** What an opening was for, as the log says it. */
export interface OpeningFor {
  readonly planned: WallTime
  /** The day on which people came. */
  readonly heldOn: PlainDate
}

/** How one opening stands. `late`: missed on its day, or in the period of its quota, and made up for. */
export type OpeningStanding = 'held' | 'late' | 'extraordinary' | 'missed' | 'due' | 'planned'

/** One opening, planned or held or both. */
export interface OpeningInCourse<Held extends OpeningFor> {
  readonly time: WallTime
  readonly standing: OpeningStanding
  /** Null for one outside the plan. */
  readonly scheduled: ScheduledOpening | null
  readonly held: Held | null
}

/**
 * The openings from `from` to `to`, both included, in order: those planned with what became of them,
 * and those held outside the plan.
 *
 * @param held - the openings of this box in the log, in any order.
 * @clause S0-69 @clause S1-12
 */
export function courseOf<Held extends OpeningFor>(
  plan: Plan,
  days: OpeningDays,
  held: readonly Held[],
  span: Span,
  now: WallTime,
): readonly OpeningInCourse<Held>[] {
  const { from, to } = span
  const isInSpan = ({ on }: WallTime) => on >= from && on <= to
  const whole = wholePeriods(plan, span)
  const scheduled = scheduleBetween(plan, days, whole.from, whole.to)
  const found = new Map(
    scheduled.flatMap((one) => {
      const opening = openingOf(one, scheduled, held)
      return opening === undefined ? [] : [[one, opening] as const]
    }),
  )
  const used = new Set(found.values())
  const others = held.filter((one) => !used.has(one))
  const open = scheduled.filter((one) => !found.has(one))
  const rows = scheduled
    .filter((one) => isInSpan(one.time))
    .flatMap((one): OpeningInCourse<Held>[] => {
      const { time } = one
      const opening = found.get(one)
      if (opening !== undefined) {
        const standing = isLate(plan, time, opening) ? 'late' : 'held'
        return [{ time, standing, scheduled: one, held: opening }]
      }
      const standing = standingOf(time, plan, { open, others, isBegun: held.length > 0 }, now)
      return standing === null ? [] : [{ time, standing, scheduled: one, held: null }]
    })
  const unplanned = others
    .filter((one) => isInSpan(one.planned))
    .filter((one) => !rows.some(({ time }) => isSameTime(time, one.planned)))
    .map((one): OpeningInCourse<Held> => ({
      time: one.planned,
      // A quota is met on any day.
      standing: plan.quota === undefined ? 'extraordinary' : 'held',
      scheduled: null,
      held: one,
    }))
  return [...rows, ...unplanned].sort((a, b) => compareWallTimes(a.time, b.time))
}

/** The opening that was for `one`; one held later on the same day stands for it. */
function openingOf<Held extends OpeningFor>(
  { time, named }: ScheduledOpening,
  scheduled: readonly ScheduledOpening[],
  held: readonly Held[],
): Held | undefined {
  const exact = held.find(({ planned }) => isSameTime(planned, time) || isSameTime(planned, named))
  if (exact !== undefined) return exact
  return held.find(
    ({ planned }) =>
      planned.on === time.on &&
      planned.at > time.at &&
      !scheduled.some((other) => isSameTime(other.time, planned)),
  )
}

/** Whether an opening was held after the day that it was for, and after the last that `time` allows. */
function isLate({ quota }: Plan, { on }: WallTime, { planned, heldOn }: OpeningFor): boolean {
  return (
    heldOn > planned.on && heldOn > (quota === undefined ? on : quotaPeriodOf(quota.per, on).to)
  )
}

interface Unmatched {
  /** Planned openings that none was for, in order. */
  readonly open: readonly ScheduledOpening[]
  /** Openings that were for no planned one. */
  readonly others: readonly OpeningFor[]
  /** Something was held already. */
  readonly isBegun: boolean
}

/**
 * How a planned opening stands that none was for; null when another one stands for it. Of a quota each
 * that was held on a day of its own stands for the first that lacks.
 */
function standingOf(
  time: WallTime,
  { quota, since }: Plan,
  { open, others, isBegun }: Unmatched,
  now: WallTime,
): OpeningStanding | null {
  if (quota === undefined) {
    if (compareWallTimes(time, now) > 0) return 'planned'
    if (time.on === now.on) return 'due'
    // Nobody knows whether the box was published before or after its hour.
    return time.on > since || isBegun ? 'missed' : null
  }
  const period = quotaPeriodOf(quota.per, time.on)
  const isInside = ({ on }: WallTime) => on >= period.from && on <= period.to
  const spare = others.filter(({ planned }) => isInside(planned)).length
  const rank = open.filter(
    (one) => isInside(one.time) && compareWallTimes(one.time, time) < 0,
  ).length
  if (rank < spare) return null
  if (compareWallTimes(time, now) > 0) return 'planned'
  return period.to < now.on ? 'missed' : 'due'
}

/** `span` with the whole periods of a quota that lie in it in part: openings are counted in each. */
function wholePeriods({ quota }: Plan, { from, to }: Span): Span {
  if (quota === undefined) return { from, to }
  return { from: quotaPeriodOf(quota.per, from).from, to: quotaPeriodOf(quota.per, to).to }
}
