import { canonical } from '../../log/canonical.ts'
import { weeksApart } from '../../openings/rule-days.ts'
import type { Opening, OpeningRule } from '../settings/openings.ts'

/**
 * Whether two openings of one box are one: a box has one plan, which is days and a rhythm, and one set
 * of people who open it. Tuesday and Thursday are; every week and every second Friday are not, since
 * one of the two would be held as the other.
 */
export const areOneOpening = (a: Opening, b: Opening): boolean =>
  isOnePlan(a.rule, b.rule) && canonical(a.openers) === canonical(b.openers)

function isOnePlan(a: OpeningRule, b: OpeningRule): boolean {
  switch (a.kind) {
    case 'daily':
    case 'after-shift':
      return a.kind === b.kind && a.days === b.days
    case 'weekly':
      return b.kind === 'weekly' && a.everyWeeks === b.everyWeeks && areSameWeeks(a, b)
    case 'quota':
      // Twice a month and once a week: whose openings would be counted, nobody could tell.
      return false
  }
}

type Weekly = OpeningRule & { readonly kind: 'weekly' }

/** What is not counted from anywhere yet is asked for, and judged once it is. */
const areSameWeeks = (a: Weekly, b: Weekly): boolean =>
  a.countedFrom === undefined ||
  b.countedFrom === undefined ||
  weeksApart(a.countedFrom, b.countedFrom) % a.everyWeeks === 0
