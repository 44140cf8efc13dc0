import type { WallTime } from '../calendar/plain-date.ts'
import { farthestMoveDays, nextPlanned, plannedBetween, type Plan } from './plan.ts'
import { ruleReachDays } from './rule-days.ts'
import { statusOf, type PlanStatus } from './status.ts'

/** Where a plan stands in a country without days off: what a status says, apart from the calendar. */
export const planStatus = (plan: Plan, held: WallTime | null, now: WallTime): PlanStatus =>
  statusOf(
    {
      between: (from, to) => plannedBetween(plan, from, to),
      next: (after) => nextPlanned(plan, after),
      reachDays: ruleReachDays(plan) + 2 * farthestMoveDays,
    },
    plan,
    held,
    now,
  )
