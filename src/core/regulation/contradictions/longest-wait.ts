import type { OpeningRule } from '../settings/openings.ts'

/**
 * Working days that a letter can lie before it is opened, when no holiday comes between.
 *
 * @param week - working days of a week, 5 or 6.
 */
export function longestWait(rule: OpeningRule, week: number): number {
  switch (rule.kind) {
    case 'daily':
    case 'after-shift':
      return 1
    case 'weekly':
      return longestGap(rule.days, rule.everyWeeks * week, week)
    case 'quota':
      // A school may hold all its openings at the beginning of one period and the end of the next.
      return 2 * (workdaysIn(rule.per, week) - rule.times) + 1
  }
}

/** Working days between two openings on `days` that return after `round` working days. */
function longestGap(days: readonly number[], round: number, week: number): number {
  const [first, ...later] = [...days].sort((a, b) => a - b)
  // Without a day: early in one week, late in the next.
  if (first === undefined) return round + week - 1
  let [longest, last] = [0, first]
  for (const day of later) {
    longest = Math.max(longest, day - last)
    last = day
  }
  return Math.max(longest, round - (last - first))
}

const workdaysIn = (per: 'week' | 'month' | 'half-year', week: number): number =>
  ({ week, month: 4 * week, 'half-year': 26 * week })[per]
