import * as v from 'valibot'
import { partsOf, PlainDate } from '../calendar/plain-date.ts'
import { addWorkingDays, isWeekday } from '../calendar/working-days.ts'
import { MemberId, SeriesId, ThreadId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import type { Position } from '../log/position.ts'
import type { BoxRules } from '../openings/box.ts'
import type { ThreadState } from './thread.ts'

const Period = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(9999))
const JournalNumber = v.pipe(v.number(), v.integer(), v.minValue(1))

/** A letter has its number in the journal. Brief content and mark of anonymity are sealed. @clause S1-16 */
export const LetterRegistered = entrySchema('letter-registered', MemberId, {
  thread: ThreadId,
  series: SeriesId,
  /** Calendar year of the numbering. @clause S0-40 */
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
 * @param rules - of the letter's box, or null when it has none.
 */
export function refuseRegistration(
  thread: ThreadState,
  isOpened: boolean,
  last: number,
  rules: BoxRules | null,
  entry: LetterRegistered,
): RegistrationRefusal | null {
  if (!isOpened || rules === null) return 'not-opened'
  if (thread.registration !== null) return 'already-registered'
  if (thread.muted !== null) return 'thread-is-muted'
  const { number, period, dueOn } = entry.header
  if (period !== periodOf(entry.on)) return 'clock-is-wrong'
  // A letter registered late may be due in the past: the answer is owed from its opening on.
  const isDueInTime = dueOn >= thread.received.on && dueOn <= answerDueOn(rules, entry.on)
  if (!isDueInTime) return 'due-date-is-wrong'
  return number === last + 1 ? null : 'number-taken'
}

/** When the answer is due to a letter taken out of the box on `openedOn`. @clause S3-15 */
export const answerDueOn = (rules: BoxRules, openedOn: PlainDate): PlainDate =>
  addWorkingDays(openedOn, rules.answerWorkingDays, isWeekday)

/** The numbering period of a day: its calendar year. @clause S0-40 */
export const periodOf = (on: PlainDate): number => partsOf(on)[0]

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
