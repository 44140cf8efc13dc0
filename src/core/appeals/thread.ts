import type { PlainDate } from '../calendar/plain-date.ts'
import type { BoxId, EntryId, Hash, MemberId, SeriesId, ThreadId } from '../ids.ts'
import type { Confirmable } from '../log/confirmed.ts'
import type { AnswerWay } from './answer.ts'
import type { EnteredWay } from './entered.ts'

/** The number that a letter has in the journal. */
export interface Registration extends Confirmable {
  readonly on: PlainDate
  readonly series: SeriesId
  /** Year of the numbering: see `periodOf`. */
  readonly period: number
  readonly number: number
  readonly dueOn: PlainDate
}

/** An answer given to the author. */
export interface Answer extends Confirmable {
  readonly index: number
  readonly on: PlainDate
  readonly way: AnswerWay
  /** Hash of the copy that only the author's code opens; null for an answer by another way. */
  readonly copy: Hash | null
  readonly readOn: PlainDate | null
  /** How often its author has said whether it helped; what was said is sealed. */
  readonly ratings: number
}

/** Something more that the author wrote. */
export interface FollowUp {
  readonly entry: EntryId
  readonly index: number
  readonly on: PlainDate
}

/** A letter and everything about it, as the headers tell it: no word of what it says. */
export interface ThreadState {
  readonly thread: ThreadId
  readonly box: BoxId
  readonly roster: Hash
  readonly received: { readonly index: number; readonly leaf: Hash; readonly on: PlainDate }
  /** When its author said "danger now": seconds since 1970 UTC; such a letter waits for no opening. */
  readonly urgentAt: number | null
  /** Entered by members, who had it on paper or heard it; null for what its author sent. */
  readonly entered: {
    readonly by: MemberId
    readonly way: EnteredWay
    readonly opening: EntryId | null
    readonly sheet: number | null
  } | null
  readonly firstRead: { readonly by: MemberId; readonly on: PlainDate } | null
  readonly registration: Registration | null
  /** Numbers taken back; they stay visible. */
  readonly annulled: readonly Registration[]
  readonly answers: readonly Answer[]
  /** Put aside as junk, or null: nobody owes it anything while it is. */
  readonly muted: { readonly by: MemberId; readonly on: PlainDate } | null
  readonly followUps: readonly FollowUp[]
}

/**
 * Whether the author waits: something of theirs that people can read came after the last answer. An
 * answer written while a follow-up lay in the unopened box does not answer it.
 *
 * @param openings - indexes of the openings of its box, in order; without them everything counts as
 *   read when it came.
 */
export function awaitsAnswer(thread: ThreadState, openings?: readonly number[]): boolean {
  const { received, urgentAt, entered, followUps, answers } = thread
  const readFrom = (index: number) =>
    openings === undefined ? index : openings.find((opening) => opening > index)
  // What said "danger now", or was entered by members, waited for no opening.
  const isAtOnce = urgentAt !== null || entered !== null
  const letter = isAtOnce ? received.index : readFrom(received.index)
  const answered = answers.at(-1)?.index ?? -1
  return [letter, ...followUps.map(({ index }) => readFrom(index))].some(
    (from) => from !== undefined && from > answered,
  )
}
