import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { KeptReading, JointReadingRecord } from '#core/meetings/joint-reading.ts'
import type { KeptMeeting, MeetingRecord } from '#core/meetings/meeting.ts'
import { openTasks, tasksOfMeetings, tasksOfReadings, type Task } from '#core/meetings/tasks.ts'
import { unreached } from '#core/announcements/reached.ts'
import type { HeldOpening } from '#core/meetings/agenda.ts'
import { isElectronic } from '#core/openings/box.ts'
import { periodOf } from '#core/appeals/registration.ts'
import type { KeptRecord, Letter, WorkspaceState } from '../../session/api.ts'
import { standingOf } from '../letters/standing.ts'

/** A meeting with its versions. */
export type MeetingOnRecord = KeptRecord<MeetingRecord>

/**
 * Meetings of the commission, the latest day first; of one whose closed minutes were put right, what it
 * says now.
 */
export function meetingsOf({
  records,
}: Pick<WorkspaceState, 'records'>): readonly MeetingOnRecord[] {
  return records
    .filter(isMeeting)
    .filter(({ data }) => data.corrects === undefined)
    .map((kept) => ({ ...kept, data: correctionsOf(records, kept).at(-1)?.data ?? kept.data }))
    .toSorted((a, b) => (a.data.on < b.data.on ? 1 : a.data.on > b.data.on ? -1 : 0))
}

/** What put the closed minutes of `meeting` right, the last one last. */
export const correctionsOf = (
  records: readonly KeptRecord[],
  { state: { record } }: MeetingOnRecord,
): readonly MeetingOnRecord[] =>
  records
    .filter(isMeeting)
    .filter(({ data }) => data.corrects?.meeting === record)
    .toSorted((a, b) => writtenAt(a) - writtenAt(b))

/** The place in the log where `kept` was written last. */
export const writtenAt = ({ versions }: KeptRecord): number => versions.at(-1)?.index ?? 0

/** Whether a meeting is called and still to be held. */
export const isComing = ({ stage, calledOff }: MeetingRecord): boolean =>
  stage === 'called' && calledOff === undefined

const isMeeting = (kept: KeptRecord): kept is MeetingOnRecord => kept.data.kind === 'meeting'

/** A joint reading with its versions. */
export type ReadingOnRecord = KeptRecord<JointReadingRecord>

/** Joint readings that were held, the latest first. */
export const readingsOf = ({
  records,
}: Pick<WorkspaceState, 'records'>): readonly ReadingOnRecord[] =>
  records
    .filter((kept): kept is ReadingOnRecord => kept.data.kind === 'joint-reading')
    .toSorted((a, b) => (a.data.on < b.data.on ? 1 : a.data.on > b.data.on ? -1 : 0))

/** Meetings as the rules want them. */
export const keptMeetings = (state: Pick<WorkspaceState, 'records'>): readonly KeptMeeting[] =>
  meetingsOf(state).map(({ state: { record }, data }) => ({ record, meeting: data }))

const keptReadings = (state: Pick<WorkspaceState, 'records'>): readonly KeptReading[] =>
  readingsOf(state).map(({ state: { record }, data }) => ({ record, reading: data }))

/** What meetings and joint readings decided and nobody has finished, the most overdue first. */
export const tasksOf = (state: Pick<WorkspaceState, 'records'>): readonly Task[] =>
  openTasks(
    [...tasksOfMeetings(keptMeetings(state)), ...tasksOfReadings(keptReadings(state))],
    state.records.flatMap(({ data }) => (data.kind === 'task' ? [data] : [])),
  )

/** Letters that every member reads: no other is ever told at a meeting. */
export const lettersOfAll = ({ letters }: Pick<WorkspaceState, 'letters'>): readonly Letter[] =>
  letters.filter(({ isOpened, isRestricted, book }) => isOpened && !isRestricted && book === null)

/** Their numbers where the answer is overdue on `day`. @clause S0-67 */
export const overdueOn = (state: WorkspaceState, day: PlainDate) =>
  lettersOfAll(state)
    .flatMap((letter) => {
      const { registration } = letter.state
      const isOverdue =
        registration !== null && standingOf(letter) === 'waiting' && registration.dueOn < day
      return isOverdue ? [{ period: registration.period, number: registration.number }] : []
    })
    .toSorted((a, b) => a.period - b.period || a.number - b.number)

/** Openings of every box, oldest first: those on paper by their record, those of the page by the log. */
export function openingsHeld({ records, events, board }: WorkspaceState): readonly HeldOpening[] {
  const electronic = new Set((board?.boxes ?? []).filter(isElectronic).map(({ box }) => box))
  const onPaper = records.flatMap(({ state, data }): HeldOpening[] =>
    data.kind === 'opening' && !electronic.has(data.box)
      ? [{ record: state.record, on: data.held.on, letters: data.letters }]
      : [],
  )
  const onPage = events.flatMap(({ opening, on }): HeldOpening[] =>
    opening !== undefined && electronic.has(opening.box) ? [{ on, letters: opening.ordinary }] : [],
  )
  return [...onPaper, ...onPage].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Whether a class has not heard of the box in the school year of `day`. @clause S1-10 */
export function isAnnouncingDue({ records }: WorkspaceState, day: PlainDate): boolean {
  const year = periodOf(day, 'school-year')
  const classes = records.flatMap(({ data }) => (data.kind === 'classes' ? [data] : []))
  const announcements = records.flatMap(({ data }) => (data.kind === 'announcement' ? [data] : []))
  const ofYear = <Dated extends { readonly on: PlainDate }>(all: readonly Dated[]) =>
    all.filter(({ on }) => periodOf(on, 'school-year') === year)
  return unreached(classes[0]?.classes ?? [], ofYear(announcements)).length > 0
}
