import { periodOf } from '../appeals/registration.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Commission } from '../regulation/settings/commission.ts'

/** The period in which the minutes of a meeting on `day` are numbered. @clause S0-61 */
export function minutesPeriod(day: PlainDate, rules: Commission | undefined): number {
  const restarts = rules?.meetings?.minutesNumbered ?? 'school-year'
  return periodOf(day, restarts === 'never-again' ? 'never' : restarts)
}
