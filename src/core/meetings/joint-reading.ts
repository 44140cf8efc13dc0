import * as v from 'valibot'
import { MinuteOfDay, PlainDate } from '../calendar/plain-date.ts'
import { Attendance, Decision } from './meeting.ts'
import { ThreadId, type RecordId } from '../ids.ts'

/**
 * Letters that were taken out before are read together: who was there, one conclusion for each letter,
 * explanatory work as a task with a person. What the letters say stays in their threads.
 *
 * @clause S3-30
 */
export const JointReadingRecord = v.strictObject({
  kind: v.literal('joint-reading'),
  on: PlainDate,
  at: MinuteOfDay,
  attendance: v.pipe(v.array(Attendance), v.maxLength(64)),
  letters: v.pipe(
    v.array(
      v.strictObject({
        thread: ThreadId,
        /** Written on the card of the letter when the session is closed. */
        conclusion: v.pipe(v.string(), v.trim(), v.maxLength(4000)),
      }),
    ),
    v.maxLength(500),
  ),
  /** Explanatory work and help, each with a person and a day. @clause S3-31 */
  tasks: v.pipe(v.array(Decision), v.maxLength(200)),
})
export type JointReadingRecord = v.InferOutput<typeof JointReadingRecord>

/** A joint reading with the record that holds it. */
export interface KeptReading {
  readonly record: RecordId
  readonly reading: JointReadingRecord
}

/** Letters of the session without a conclusion: it is not closed while the regulation asks for one. */
export const withoutConclusion = ({ letters }: JointReadingRecord): readonly ThreadId[] =>
  letters.filter(({ conclusion }) => conclusion === '').map(({ thread }) => thread)
