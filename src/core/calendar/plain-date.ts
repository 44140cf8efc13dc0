import * as v from 'valibot'

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in `month` (1 to 12) of `year`. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isCalendarDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A date of the calendar, `2026-11-20`, in the school's zone; 2026-02-31 is none. */
export const PlainDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check(isCalendarDate, 'no such date'),
  v.brand('PlainDate'),
)
export type PlainDate = v.InferOutput<typeof PlainDate>

/** The date written in `text`; throws `ValiError` when it is not a date. */
export const plainDate = (text: string): PlainDate => v.parse(PlainDate, text)

/** Minutes since midnight in the school's zone, 0 to 1439. */
export const MinuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439))

/** A moment as a school's clock on the wall shows it. */
export interface WallTime {
  readonly on: PlainDate
  /** Minutes since midnight. */
  readonly at: number
}

/** Days from one to another, both included. */
export interface Span {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** Year, month (1 to 12) and day of `date`. */
export function partsOf(date: PlainDate): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return [year, month, day]
}

/** Days from 0001-01-01 (day 1) to `date`. */
export function dayNumber(date: PlainDate): number {
  const [year, month, day] = partsOf(date)
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  const leapToday = month > 2 && isLeap(year) ? 1 : 0
  return before * 365 + leapDays + (daysBeforeMonth[month - 1] ?? 0) + leapToday + day
}

/** The date `days` after `date`; negative goes back. */
export function addDays(date: PlainDate, days: number): PlainDate {
  let [year, month, day] = partsOf(date)
  day += days
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    if (++month > 12) [month, year] = [1, year + 1]
  }
  while (day < 1) {
    if (--month < 1) [month, year] = [12, year - 1]
    day += daysInMonth(year, month)
  }
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return plainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}

/** The same day `months` later, or the last of a month that is too short for it; not below 0. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = partsOf(date)
  const count = year * 12 + month - 1 + months
  const [later, which] = [Math.floor(count / 12), (count % 12) + 1]
  const last = Math.min(day, daysInMonth(later, which))
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return plainDate(`${pad(later, 4)}-${pad(which, 2)}-${pad(last, 2)}`)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  dayNumber(to) - dayNumber(from)

/** Every day of `span`, in order. */
export function daysOf({ from, to }: Span): readonly PlainDate[] {
  const days = from <= to ? [from] : []
  for (let on = from; on < to; days.push(on)) on = addDays(on, 1)
  return days
}

/** Day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (date: PlainDate): number => ((dayNumber(date) + 6) % 7) + 1

/** Below zero when `a` is earlier than `b`, above when later, else 0. */
export const compareWallTimes = (a: WallTime, b: WallTime): number =>
  daysBetween(b.on, a.on) || a.at - b.at
