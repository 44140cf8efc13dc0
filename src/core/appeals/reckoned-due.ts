import { addDays, type PlainDate } from '../calendar/plain-date.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import type { DueDate } from '../regulation/settings/registration.ts'

/** The days of an appeal from which its term may be counted. */
export interface AppealDays {
  /** The day on which it was written, as its author says. */
  readonly sent: PlainDate
  /** The day on which it came into the log. */
  readonly received: PlainDate
  /** The day on which it was taken out of its box, or entered. */
  readonly opened: PlainDate
  readonly registered: PlainDate
}

/**
 * By when an appeal is answered, or null where the regulation has it set for each. Never before the
 * appeal came: an author's device may have any date.
 *
 * @param isWorkingDay - of the school's calendar.
 * @clause S3-15 @clause S0-32
 */
export function dueOnBy(
  rule: DueDate,
  days: AppealDays,
  isWorkingDay: (date: PlainDate) => boolean,
): PlainDate | null {
  if (rule.kind === 'set-for-each') return null
  // No letter lies a month before it comes: an older date is that of a wrong clock.
  const oldest = addDays(days.received, -31)
  const sent = days.sent < oldest || days.sent > days.received ? days.received : days.sent
  const from = { sent, opened: days.opened, registered: days.registered }[rule.from]
  const dueOn = addWorkingDays(from, rule.workingDays, isWorkingDay)
  return dueOn < days.received ? days.received : dueOn
}
