import * as v from 'valibot'
import { addDays, partsOf, PlainDate } from '../calendar/plain-date.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { MemberId, SeriesId, ThreadId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import type { Position } from '../log/position.ts'
import type { BoxRules } from '../openings/box.ts'
import type { Restarts } from '../regulation/settings/registration.ts'
import type { ThreadState } from './thread.ts'

const Period = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(9999))
const JournalNumber = v.pipe(v.number(), v.integer(), v.minValue(1))

/** A letter has its number in the journal. Brief content and mark of anonymity are sealed. @clause S1-16 */
export const LetterRegistered = entrySchema('letter-registered', MemberId, {
  thread: ThreadId,
  series: SeriesId,
  /** Year of the numbering: see `periodOf`. @clause S0-40 */
  period: Period,
  number: JournalNumber,
  dueOn: PlainDate,
})
export type LetterRegistered = v.InferOutput<typeof LetterRegistered>

/** Why a registration is refused. */
export type RegistrationRefusal =
  | 'not-opened'
  | 'already-registered'
  | 'thread-is-muted'
  | 'number-taken'
  | 'clock-is-wrong'
  | 'due-date-is-wrong'

/**
 * Why `entry` is refused, or null. Only `number-taken` is worth another try with the next number.
 *
 * @param last - the last number taken in the series and period, 0 when there is none.
 * @param restarts - when numbering begins again, by the regulation in force.
 */
export function refuseRegistration(
  thread: ThreadState,
  isOpened: boolean,
  last: number,
  restarts: Restarts,
  entry: LetterRegistered,
): RegistrationRefusal | null {
  if (!isOpened) return 'not-opened'
  if (thread.registration !== null) return 'already-registered'
  if (thread.muted !== null) return 'thread-is-muted'
  const { number, period, dueOn } = entry.header
  if (period !== periodOf(entry.on, restarts)) return 'clock-is-wrong'
  // The day itself is reckoned by people's calendars; a letter registered late may be due in the past.
  const isDueInTime = dueOn >= thread.received.on && dueOn <= addDays(entry.on, farthestDueDays)
  if (!isDueInTime) return 'due-date-is-wrong'
  return number === last + 1 ? null : 'number-taken'
}

/**
 * When the answer is due to a letter taken out of the box on `openedOn`.
 *
 * @param isWorkingDay - of the school's calendar.
 * @clause S3-15
 */
export const answerDueOn = (
  rules: BoxRules,
  openedOn: PlainDate,
  isWorkingDay: (date: PlainDate) => boolean,
): PlainDate => addWorkingDays(openedOn, rules.answerWorkingDays, isWorkingDay)

/** The farthest day that an appeal may be due, counted from its registration: a year. */
export const farthestDueDays = 366

/** The first month of a school year; its year is that in which it begins. @clause S0-02 */
const firstMonth = 9

/** The period of a numbering that never begins again. */
const onlyPeriod = 2000

/**
 * The numbering period of a day: its calendar year, or the year in which its school year begins on
 * 1 September. @clause S0-40
 */
export function periodOf(on: PlainDate, restarts: Restarts = 'calendar-year'): number {
  const [year, month] = partsOf(on)
  if (restarts === 'never') return onlyPeriod
  return restarts === 'school-year' && month < firstMonth ? year - 1 : year
}

/** The thread with its number. */
export function foldRegistration(
  thread: ThreadState,
  entry: LetterRegistered,
  position: Position,
): ThreadState {
  const { thread: _, ...number } = entry.header
  return {
    ...thread,
    registration: {
      entry: entry.id,
      leaf: position.leaf,
      by: entry.by,
      confirmedBy: [],
      on: entry.on,
      ...number,
    },
  }
}

/** A number is taken back with a sealed reason; it stays in the journal, struck through. */
export const RegistrationAnnulled = entrySchema('registration-annulled', MemberId, {
  thread: ThreadId,
  series: SeriesId,
  period: Period,
  number: JournalNumber,
})
export type RegistrationAnnulled = v.InferOutput<typeof RegistrationAnnulled>

/** Why an annulment is refused. */
export type AnnulmentRefusal = 'not-registered' | 'different-number'

/** Why `entry` is refused, or null. */
export function refuseAnnulment(
  thread: ThreadState,
  entry: RegistrationAnnulled,
): AnnulmentRefusal | null {
  const standing = thread.registration
  if (standing === null) return 'not-registered'
  const { series, period, number } = entry.header
  const isThis =
    standing.series === series && standing.period === period && standing.number === number
  return isThis ? null : 'different-number'
}

/** The thread without its number: it can be registered anew, under the next one. */
export const foldAnnulment = (thread: ThreadState): ThreadState => ({
  ...thread,
  registration: null,
  annulled: thread.registration ? [...thread.annulled, thread.registration] : thread.annulled,
})
