import { addDays, type PlainDate, type Span, type WallTime } from '../calendar/plain-date.ts'
import { courseOf, type OpeningFor, type OpeningInCourse } from '../openings/course.ts'
import type { OpeningDays } from '../openings/opening-days.ts'
import type { Plan } from '../openings/plan.ts'
import { scheduleBetween, scheduleOf, type LeftOutOpening } from '../openings/schedule.ts'
import { planOfRule } from '../regulation/box-rules.ts'
import type { Regulation } from '../regulation/regulation.ts'

/** What decides when letters are read together. */
export interface ReadingFacts {
  readonly regulation: Pick<Regulation, 'jointReading' | 'workdays'>
  /** No reading is planned before the regulation that asks for it. */
  readonly since: PlainDate
  readonly days: OpeningDays
  /** The days on which there was one; null for whoever cannot know, since readings are for readers. */
  readonly held: readonly PlainDate[] | null
}

/** One joint reading by the calendar, planned or held or both. */
export interface ReadingInCourse extends OpeningInCourse<OpeningFor> {
  /** Minutes since midnight; null where the regulation names the day alone. */
  readonly at: number | null
}

/** Where joint readings stand. */
export interface ReadingStatus {
  /** The day of the reading that is to be held now: today, or earlier where so many in a period are enough. */
  readonly due: PlainDate | null
  /** The last planned day that passed without a reading, until there was one after it. */
  readonly missed: PlainDate | null
  readonly next: PlainDate | null
}

/** An hour for a rule that names only the day: the day alone is asked for. */
const noon = 12 * 60

/** The last minute of a day: nobody is late for an hour that the text does not name. */
const endOfDay = 1439

/** Days looked back for a reading that was missed, and ahead over a summer for the next one. */
const daysBack = 14
const daysAhead = 130

/**
 * The joint readings of `span` in their order, with what became of them. Like an opening, none stands
 * on a holiday unless the regulation says so. @clause S3-30
 */
export function readingCourse(
  facts: ReadingFacts,
  { from, to }: Span,
  today: PlainDate,
): readonly ReadingInCourse[] {
  const plan = planOf(facts)
  if (plan === null) return []
  const at = facts.regulation.jointReading?.rule.at ?? null
  const now: WallTime = { on: today, at: endOfDay }
  const course =
    facts.held === null
      ? onlyPlanned(plan, facts.days, { from, to })
      : courseOf(plan, facts.days, forTheDay(facts.held, plan), { from, to }, now)
  return course.map((one) => ({ ...one, at }))
}

/** Readings of `span` that do not take place, since their day is a day off. @clause S3-30 */
export function readingsLeftOut(
  facts: ReadingFacts,
  { from, to }: Span,
): readonly LeftOutOpening[] {
  const plan = planOf(facts)
  return plan === null ? [] : scheduleOf(plan, facts.days, from, to).leftOut
}

/** Where the readings stand on `today`, or null where the regulation has none. @clause S3-30 */
export function readingStatus(facts: ReadingFacts, today: PlainDate): ReadingStatus | null {
  if (facts.regulation.jointReading === undefined) return null
  const span = { from: addDays(today, -daysBack), to: addDays(today, daysAhead) }
  const course = readingCourse(facts, span, today)
  const missed = course.findLast(({ standing }) => standing === 'missed')?.time.on ?? null
  const isMadeUpFor = missed !== null && (facts.held ?? []).some((on) => on > missed)
  return {
    due: course.find(({ standing }) => standing === 'due')?.time.on ?? null,
    missed: isMadeUpFor ? null : missed,
    next: course.find(({ standing }) => standing === 'planned')?.time.on ?? null,
  }
}

function planOf({ regulation, since }: ReadingFacts): Plan | null {
  const rule = regulation.jointReading?.rule
  if (rule === undefined) return null
  const plan = planOfRule({ ...rule, at: rule.at ?? noon }, regulation.workdays.week)
  return plan && { ...plan, since, moves: [] }
}

const forTheDay = (held: readonly PlainDate[], { at }: Plan): readonly OpeningFor[] =>
  held.map((on) => ({ planned: { on, at }, heldOn: on }))

const onlyPlanned = (
  plan: Plan,
  days: OpeningDays,
  { from, to }: Span,
): readonly OpeningInCourse<OpeningFor>[] =>
  scheduleBetween(plan, days, from, to).map((one) => ({
    time: one.time,
    standing: 'planned',
    scheduled: one,
    held: null,
  }))
