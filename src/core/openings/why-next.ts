import type { PlainDate, WallTime } from '../calendar/plain-date.ts'
import type { OpeningDays } from './opening-days.ts'
import { isSameTime, type Plan } from './plan.ts'
import { scheduleOf } from './schedule.ts'

/** Why the next opening is not the one that the rule names next. */
export type WhyNext =
  | { readonly kind: 'moved'; readonly from: WallTime }
  /** `holiday` is its word in the calendar, null where it has none. */
  | { readonly kind: 'day-off'; readonly on: PlainDate; readonly holiday: string | null }

/**
 * Why `next`, the opening that comes next at `now`, stands where it does; null when the rule says so.
 *
 * @clause S1-12
 */
export function whyNext(
  plan: Plan,
  days: OpeningDays,
  now: WallTime,
  next: WallTime,
): WhyNext | null {
  const { openings, leftOut } = scheduleOf(plan, days, now.on, next.on)
  const opening = openings.find(({ time }) => isSameTime(time, next))
  if (opening?.because === 'moved' && opening.instead !== null)
    return { kind: 'moved', from: opening.instead }
  const off = opening?.instead ?? leftOut[0]?.named ?? null
  if (off === null) return null
  const holiday = days.calendar.days.get(off.on)?.name ?? null
  return { kind: 'day-off', on: off.on, holiday }
}
