import * as v from 'valibot'
import { MinuteOfDay, PlainDate } from '../calendar/plain-date.ts'
import { OfficeName, PersonKey, Votes } from '../commission/commission.ts'
import { MemberId, RecordId } from '../ids.ts'
import { Key, whole } from '../regulation/settings/text.ts'
import { PersonName } from '../school/roster.ts'

const words = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most))

/** Who said what. @clause S0-66 @clause S0-68 */
export const Saying = v.strictObject({
  /** Post and name, as they are printed; a pupil by number. */
  who: words(200),
  text: words(8000),
})
export type Saying = v.InferOutput<typeof Saying>

/** A decision that an earlier meeting took and nobody carried out. */
const Earlier = v.strictObject({ meeting: RecordId, decision: Key })

/** One decision of a meeting; with a person and a day it is a task. @clause S0-69 */
export const Decision = v.strictObject({
  /** What it is called in this meeting: `d1`, `d2` … */
  key: Key,
  text: words(2000),
  person: v.exactOptional(words(200)),
  dueOn: v.exactOptional(PlainDate),
  repeats: v.exactOptional(Earlier),
})
export type Decision = v.InferOutput<typeof Decision>

/** What an item is about, so that the agenda can be made by the program. */
export const itemKinds = [
  'election',
  'openings',
  'overdue',
  'tasks',
  'report',
  'announcing',
  'other',
] as const
export const ItemKind = v.picklist(itemKinds)
export type ItemKind = v.InferOutput<typeof ItemKind>

/** One item of the agenda, and what came of it. @clause S0-65 */
export const MeetingItem = v.strictObject({
  kind: ItemKind,
  /** As the agenda prints it. */
  title: words(400),
  /** Openings that it is about. @clause S0-67 */
  openings: v.array(RecordId),
  /** Numbers in the ordinary journal: a restricted letter is in no minutes of everybody. */
  numbers: v.array(v.strictObject({ period: whole(2000, 9999), number: whole(1, 99_999) })),
  heard: v.array(Saying),
  spoke: v.array(Saying),
  decisions: v.array(Decision),
  votes: v.exactOptional(Votes),
  /** Members who left the room for this item. */
  recused: v.array(PersonKey),
  election: v.exactOptional(
    v.strictObject({
      office: OfficeName,
      candidates: v.array(v.strictObject({ person: PersonKey, votes: Votes })),
      elected: v.exactOptional(PersonKey),
    }),
  ),
})
export type MeetingItem = v.InferOutput<typeof MeetingItem>

/** A member at the meeting, with name and post of that day. @clause S0-62 */
export const Attendance = v.strictObject({
  person: PersonKey,
  name: PersonName,
  post: Key,
  form: v.picklist(['masculine', 'feminine']),
  /** The account with which this person signs; absent for a signature with a pen. */
  member: v.exactOptional(MemberId),
  /** Whose place this person takes: nobody misses a substitute who is not there. */
  substituteFor: v.exactOptional(PersonName),
  isPresent: v.boolean(),
})
export type Attendance = v.InferOutput<typeof Attendance>

/** Somebody who is invited. @clause S0-64 */
export const Invited = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['staff', 'parent', 'guest']),
    name: PersonName,
    as: v.exactOptional(words(200)),
    hasCome: v.boolean(),
  }),
  /** Never printed by name: `number` is what the minutes say. */
  v.strictObject({
    kind: v.literal('pupil'),
    name: PersonName,
    number: whole(1, 99),
    /** Why the child must be there; a meeting is not the place to question one. */
    reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000)),
    hasCome: v.boolean(),
  }),
])
export type Invited = v.InferOutput<typeof Invited>

/**
 * A meeting of the commission: called, then held, then its minutes. Each stage is a later version of
 * one record.
 *
 * @clause S0-60 @clause S4-23
 */
export const MeetingRecord = v.strictObject({
  kind: v.literal('meeting'),
  stage: v.picklist(['called', 'held']),
  on: PlainDate,
  at: MinuteOfDay,
  place: v.exactOptional(words(200)),
  attendance: v.pipe(v.array(Attendance), v.maxLength(64)),
  invited: v.pipe(v.array(Invited), v.maxLength(64)),
  chair: v.exactOptional(PersonKey),
  secretary: v.exactOptional(PersonKey),
  items: v.pipe(v.array(MeetingItem), v.maxLength(64)),
  /** Why a meeting that was called is not held; its record is closed with this, without a number. */
  calledOff: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500))),
  /**
   * The meeting whose closed minutes this one puts right, and why. It is a record of its own: what was
   * closed with a number keeps its words. @clause S0-61
   */
  corrects: v.exactOptional(
    v.strictObject({
      meeting: RecordId,
      reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000)),
    }),
  ),
})
export type MeetingRecord = v.InferOutput<typeof MeetingRecord>

/** A meeting with the record that holds it. */
export interface KeptMeeting {
  readonly record: RecordId
  readonly meeting: MeetingRecord
}

/** An item about which nothing was said yet. */
export const newItem = (kind: ItemKind, title: string): MeetingItem => ({
  kind,
  title,
  openings: [],
  numbers: [],
  heard: [],
  spoke: [],
  decisions: [],
  recused: [],
})

/**
 * A key that no decision of `meetings` has, among them all that are kept of the one being written: a
 * decision that a correction took out never lends its key to another.
 */
export function nextDecision(meetings: readonly MeetingRecord[]): string {
  const all = meetings.flatMap(({ items }) => items.flatMap(({ decisions }) => decisions))
  return `d${Math.max(0, ...all.map(({ key }) => Number(key.slice(1)) || 0)) + 1}`
}
