import { compareWallTimes, type PlainDate, type WallTime } from '../calendar/plain-date.ts'
import type { OpeningDays } from './opening-days.ts'
import { isSameTime, type Plan } from './plan.ts'
import { quotaPeriodOf } from './rule-days.ts'
import { scheduleBetween, type ScheduledOpening } from './schedule.ts'

/** What an opening was for, as the log says it. */
export interface OpeningFor {
  readonly planned: WallTime
}

/** How one opening stands. */
export type OpeningStanding = 'held' | 'extraordinary' | 'missed' | 'due' | 'planned'

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
  span: { readonly from: PlainDate; readonly to: PlainDate },
  now: WallTime,
): readonly OpeningInCourse<Held>[] {
  const { from, to } = span
  const scheduled = scheduleBetween(plan, days, from, to)
  const used = new Set<Held>()
  const rows = scheduled.flatMap((one): OpeningInCourse<Held>[] => {
    const found = openingOf(one, scheduled, held)
    if (found !== undefined) {
      used.add(found)
      return [{ time: one.time, standing: 'held', scheduled: one, held: found }]
    }
    const standing = standingOf(one.time, plan, scheduled, held, now)
    return standing === null ? [] : [{ time: one.time, standing, scheduled: one, held: null }]
  })
  const others = held
    .filter((one) => !used.has(one) && one.planned.on >= from && one.planned.on <= to)
    .filter((one) => !rows.some(({ time }) => isSameTime(time, one.planned)))
    .map((one): OpeningInCourse<Held> => ({
      time: one.planned,
      // A quota is met on any day.
      standing: plan.quota === undefined ? 'extraordinary' : 'held',
      scheduled: null,
      held: one,
    }))
  return [...rows, ...others].sort((a, b) => compareWallTimes(a.time, b.time))
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

/** How a planned opening stands that was not held; null when an earlier one stands for it. */
function standingOf(
  time: WallTime,
  { quota, since }: Plan,
  scheduled: readonly ScheduledOpening[],
  held: readonly OpeningFor[],
  now: WallTime,
): OpeningStanding | null {
  if (quota === undefined) {
    if (compareWallTimes(time, now) > 0) return 'planned'
    if (time.on === now.on) return 'due'
    // Nobody knows whether the box was published before or after its hour.
    return time.on > since || held.length > 0 ? 'missed' : null
  }
  const period = quotaPeriodOf(quota.per, time.on)
  const isInside = ({ on }: WallTime) => on >= period.from && on <= period.to
  const done = held.filter(({ planned }) => isInside(planned)).length
  const rank = scheduled.filter(
    (one) => isInside(one.time) && compareWallTimes(one.time, time) < 0,
  ).length
  if (rank < done) return null
  if (compareWallTimes(time, now) > 0) return 'planned'
  return period.to < now.on ? 'missed' : 'due'
}
