import {
  addDays,
  dayNumber,
  dayOfWeek,
  daysInMonth,
  daysOf,
  partsOf,
  plainDate,
  type PlainDate,
  type Span,
} from '../calendar/plain-date.ts'

/** A period of a quota: a week from Monday on, a month, or half a calendar year. */
export type QuotaPeriod = 'week' | 'month' | 'half-year'

/** So many openings in a period are enough. @clause S0-69 */
export interface Quota {
  readonly times: number
  readonly per: QuotaPeriod
}

/** The days on which a box is opened, without holidays, moves and hours. */
export interface OpeningRule {
  /** ISO days of the week, 1 Monday to 7 Sunday. */
  readonly days: readonly number[]
  /** Only every second, third … week, counted from the week of a day. @clause S2-13 */
  readonly weeks?: { readonly every: number; readonly countedFrom: PlainDate }
  readonly quota?: Quota
}

/**
 * The days on which `rule` has an opening from `from` to `to`, both included, in order. For a quota
 * they are proposals: as many in each period as it asks for, spread over the days of the rule.
 */
export function ruleDaysBetween(
  rule: OpeningRule,
  from: PlainDate,
  to: PlainDate,
): readonly PlainDate[] {
  const { quota } = rule
  if (quota === undefined) return matchingDays(rule, { from, to })
  return periodsBetween(quota.per, from, to)
    .flatMap((period) => spread(matchingDays(rule, period), quota.times))
    .filter((on) => on >= from && on <= to)
}

/** Within so many days the rule surely names one. */
export function ruleReachDays({ weeks, quota }: OpeningRule): number {
  const week = 7 * (weeks?.every ?? 1)
  // A period begins and ends with days that are not proposed.
  return quota === undefined ? week : week + 2 * periodDays[quota.per]
}

/** The period of a quota in which `on` lies. */
export function quotaPeriodOf(per: QuotaPeriod, on: PlainDate): Span {
  if (per === 'week') {
    const from = mondayOf(on)
    return { from, to: addDays(from, 6) }
  }
  const [year, month] = partsOf(on)
  const first = per === 'month' ? month : month <= 6 ? 1 : 7
  const last = per === 'month' ? month : first + 5
  const day = (ofMonth: number, n: number) =>
    plainDate(`${on.slice(0, 4)}-${String(ofMonth).padStart(2, '0')}-${String(n).padStart(2, '0')}`)
  return { from: day(first, 1), to: day(last, daysInMonth(year, last)) }
}

const periodDays: Readonly<Record<QuotaPeriod, number>> = { week: 7, month: 31, 'half-year': 184 }

const matchingDays = ({ days, weeks }: OpeningRule, span: Span): readonly PlainDate[] =>
  daysOf(span).filter(
    (on) =>
      days.includes(dayOfWeek(on)) &&
      (weeks === undefined || weeksApart(weeks.countedFrom, on) % weeks.every === 0),
  )

/** Whole weeks, Monday first, between the weeks of two days. */
export const weeksApart = (a: PlainDate, b: PlainDate): number =>
  Math.abs(dayNumber(mondayOf(a)) - dayNumber(mondayOf(b))) / 7

const mondayOf = (on: PlainDate): PlainDate => addDays(on, 1 - dayOfWeek(on))

function periodsBetween(per: QuotaPeriod, from: PlainDate, to: PlainDate): readonly Span[] {
  const periods: Span[] = []
  for (let on = from; on <= to;) {
    const period = quotaPeriodOf(per, on)
    periods.push(period)
    on = addDays(period.to, 1)
  }
  return periods
}

/** `times` of `days`, evenly: two of four Tuesdays are the second and the fourth. */
function spread(days: readonly PlainDate[], times: number): readonly PlainDate[] {
  const count = Math.min(times, days.length)
  return Array.from({ length: count }, (_, n) =>
    days.slice(Math.floor(((2 * n + 1) * days.length) / (2 * count))).slice(0, 1),
  ).flat()
}
