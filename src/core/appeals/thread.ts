import type { PlainDate } from '../calendar/plain-date.ts'
import type { BoxId, EntryId, Hash, MemberId, SeriesId, ThreadId } from '../ids.ts'
import type { Confirmable } from '../log/confirmed.ts'
import type { AnswerWay } from './answer.ts'

/** The number that a letter has in the journal. */
export interface Registration extends Confirmable {
  readonly on: PlainDate
  readonly series: SeriesId
  /** Calendar year. */
  readonly period: number
  readonly number: number
  readonly dueOn: PlainDate
}

/** An answer given to the author. */
export interface Answer extends Confirmable {
  readonly index: number
  readonly on: PlainDate
  readonly way: AnswerWay
  /** Hash of the copy that only the author's code opens. */
  readonly copy: Hash
  readonly readOn: PlainDate | null
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
  readonly firstRead: { readonly by: MemberId; readonly on: PlainDate } | null
  readonly registration: Registration | null
  /** Numbers taken back; they stay visible. */
  readonly annulled: readonly Registration[]
  readonly answers: readonly Answer[]
  readonly followUps: readonly FollowUp[]
}

/** Whether the author waits: never answered, or wrote again after the last answer. */
export function awaitsAnswer(thread: ThreadState): boolean {
  const answered = thread.answers.at(-1)?.index
  const written = thread.followUps.at(-1)?.index ?? thread.received.index
  return answered === undefined || written > answered
}
