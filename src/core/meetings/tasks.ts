import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { RecordId } from '../ids.ts'
import { Key } from '../regulation/settings/text.ts'
import type { KeptReading } from './joint-reading.ts'
import type { KeptMeeting } from './meeting.ts'

/**
 * A task was carried out, or is not pursued any more; until then it comes back at every meeting.
 *
 * @clause S0-69
 */
export const TaskRecord = v.strictObject({
  kind: v.literal('task'),
  /** The meeting or joint reading that set it, and the key of the decision. */
  source: RecordId,
  decision: Key,
  standing: v.picklist(['done', 'dropped']),
  on: PlainDate,
  note: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000))),
})
export type TaskRecord = v.InferOutput<typeof TaskRecord>

/** Something that somebody has to do by a day. */
export interface Task {
  readonly source: RecordId
  readonly decision: string
  readonly text: string
  readonly person: string
  readonly dueOn: PlainDate
  readonly setOn: PlainDate
  /** How often it was decided; more than once when nobody did it. */
  readonly times: number
}

/** A decision wherever it was taken: at a meeting or at a joint reading. */
export interface SetTask {
  readonly source: RecordId
  readonly setOn: PlainDate
  readonly decision: string
  readonly text: string
  readonly person?: string | undefined
  readonly dueOn?: PlainDate | undefined
  readonly repeats?: { readonly meeting: RecordId; readonly decision: string } | undefined
}

/** The tasks that `meetings` set: only what was held counts. */
export const tasksOfMeetings = (meetings: readonly KeptMeeting[]): readonly SetTask[] =>
  meetings.flatMap(({ record, meeting }) =>
    meeting.stage !== 'held'
      ? []
      : meeting.items.flatMap(({ decisions }) =>
          decisions.map(({ key, ...decision }) => ({
            ...decision,
            source: record,
            setOn: meeting.on,
            decision: key,
          })),
        ),
  )

/** The tasks that joint readings set. @clause S3-30 */
export const tasksOfReadings = (readings: readonly KeptReading[]): readonly SetTask[] =>
  readings.flatMap(({ record, reading }) =>
    reading.tasks.map(({ key, ...decision }) => ({
      ...decision,
      source: record,
      setOn: reading.on,
      decision: key,
    })),
  )

/**
 * Tasks that are not finished, the most overdue first. A decision taken again takes the place of the
 * one it repeats; it can be finished under either.
 */
export function openTasks(
  set: readonly SetTask[],
  finished: readonly TaskRecord[],
): readonly Task[] {
  const done = new Set(finished.map(({ source, decision }) => keyOf(source, decision)))
  const known = new Map(set.map((task) => [keyOf(task.source, task.decision), task]))
  const earlier = (task: SetTask): SetTask | undefined =>
    task.repeats && known.get(keyOf(task.repeats.meeting, task.repeats.decision))
  const repeated = new Set(
    set.flatMap(({ repeats }) => (repeats ? [keyOf(repeats.meeting, repeats.decision)] : [])),
  )
  return set
    .flatMap((task): Task[] => {
      const { source, decision, text, person, dueOn, setOn } = task
      const line = lineOf(task, earlier)
      if (person === undefined || dueOn === undefined || repeated.has(keyOf(source, decision)))
        return []
      if (line.some((one) => done.has(keyOf(one.source, one.decision)))) return []
      return [{ source, decision, text, person, dueOn, setOn, times: line.length }]
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}

/** A task and all that it repeats, the newest first; a circle is walked once. */
function lineOf(
  task: SetTask,
  earlier: (task: SetTask) => SetTask | undefined,
): readonly SetTask[] {
  const line: SetTask[] = []
  let one: SetTask | undefined = task
  while (one !== undefined && !line.includes(one)) {
    line.push(one)
    one = earlier(one)
  }
  return line
}

const keyOf = (source: RecordId, decision: string): string => `${source} ${decision}`
