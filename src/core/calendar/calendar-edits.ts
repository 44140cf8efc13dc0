import type { CalendarState } from './calendar-changed.ts'
import { daysBetween, daysOf, type PlainDate, type Span } from './plain-date.ts'
import { isWorkingDay, type DayKind, type SchoolCalendar } from './school-calendar.ts'
import { schoolYearFrom, schoolYearOf } from './school-year.ts'

/** What the school says of a day. */
export interface DayEdit {
  readonly kind: DayKind
  readonly status: 'confirmed' | 'estimated'
}

/** Why days cannot be entered; each word is a key of `calendar.wrong`. */
export type SpanRefusal =
  | 'ends-before-it-begins'
  | 'too-long'
  | 'not-a-school-year'
  | 'not-in-this-year'

/** The most days that are entered at once. */
const longestSpanDays = 120

/** A school year has so many days, from five months to thirteen. */
const schoolYearDays = { least: 150, most: 400 } as const

/** Why `span` cannot be entered as days in a row, or null. */
export function refuseSpan({ from, to }: Span): SpanRefusal | null {
  if (to < from) return 'ends-before-it-begins'
  return daysBetween(from, to) < longestSpanDays ? null : 'too-long'
}

/** Why `span` is no school year, or null. */
export function refuseSchoolYear({ from, to }: Span): SpanRefusal | null {
  if (to < from) return 'ends-before-it-begins'
  const days = daysBetween(from, to)
  const isYear = days >= schoolYearDays.least && days <= schoolYearDays.most
  return isYear ? null : 'not-a-school-year'
}

/**
 * The changes of the school with `edit` for the days of `span`; null says again what its country
 * says. Of several days those that are off anyway stay as they are.
 */
export function withDays(
  calendar: SchoolCalendar,
  changes: CalendarState,
  span: Span,
  edit: DayEdit | null,
): CalendarState {
  const isOne = span.from === span.to
  const days = daysOf(span).filter(
    (on) => isOne || edit === null || edit.kind === 'working' || isWorkingDay(calendar, on),
  )
  const others = changes.days.filter(({ on }) => !days.includes(on))
  const own = edit === null ? [] : days.map((on) => ({ on, ...edit }))
  return { ...changes, days: [...others, ...own].sort(byDay) }
}

/** The changes with `days` of the calendar said to be certain, as they stand. */
export function withConfirmed(
  calendar: SchoolCalendar,
  changes: CalendarState,
  days: readonly PlainDate[],
): CalendarState {
  const confirmed = days.flatMap((on) => {
    const day = calendar.days.get(on)
    return day === undefined ? [] : [{ on, kind: day.kind, status: 'confirmed' as const }]
  })
  const others = changes.days.filter(({ on }) => !days.includes(on))
  return { ...changes, days: [...others, ...confirmed].sort(byDay) }
}

/** The changes with one school year, in place of what was known of it; its holidays stay. */
export function withSchoolYear(
  calendar: SchoolCalendar,
  changes: CalendarState,
  span: Span,
): CalendarState {
  const year = schoolYearOf(span.from)
  return {
    ...changes,
    schoolYears: [...otherYears(changes.schoolYears, year), span].sort(bySpan),
    breaks: [...otherYears(changes.breaks, year), ...breaksOfYear(calendar, year)].sort(bySpan),
  }
}

/** The changes with holidays of pupils more, or fewer: of their school year all is said anew. */
export function withBreaks(
  calendar: SchoolCalendar,
  changes: CalendarState,
  year: number,
  breaks: readonly Span[],
): CalendarState {
  const { from, to } = schoolYearFrom(calendar, year)
  return {
    ...changes,
    schoolYears: [...otherYears(changes.schoolYears, year), { from, to }].sort(bySpan),
    breaks: [...otherYears(changes.breaks, year), ...breaks].sort(bySpan),
  }
}

/** Holidays of pupils in the school year that begins in `year`. */
export const breaksOfYear = ({ breaks }: SchoolCalendar, year: number): readonly Span[] =>
  breaks.filter(({ from }) => schoolYearOf(from) === year)

const otherYears = (spans: readonly Span[], year: number): readonly Span[] =>
  spans.filter(({ from }) => schoolYearOf(from) !== year)

const byDay = (a: { readonly on: PlainDate }, b: { readonly on: PlainDate }): number =>
  a.on < b.on ? -1 : 1

const bySpan = (a: Span, b: Span): number => (a.from < b.from ? -1 : 1)
