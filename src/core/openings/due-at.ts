import { compareWallTimes, type WallTime } from '../calendar/plain-date.ts'
import type { OpeningDays } from './opening-days.ts'
import type { Plan } from './plan.ts'
import { scheduleStatus } from './schedule.ts'

/**
 * The planned time that an opening held at `held` is for, or null outside the plan: the one that was
 * due at that moment, whatever was opened or has come since. One that is written down days later takes
 * no opening that came in between.
 *
 * @clause S0-55 @clause S4-15
 */
export function dueAt(plan: Plan, days: OpeningDays, held: WallTime): WallTime | null {
  const before = (plan.held ?? [])
    .filter((time) => compareWallTimes(time, held) <= 0)
    .toSorted(compareWallTimes)
  return scheduleStatus({ ...plan, held: before }, days, before.at(-1) ?? null, held).due
}
