import { addDays } from '#core/calendar/plain-date.ts'
import { clerkFor, type Clerk } from '#core/documents/clerk.ts'
import { onDate } from '#core/documents/dates.ts'
import {
  agendaTitle,
  heardOfOpening,
  pupilInMinutes,
} from '#core/documents/papers/meeting-words.ts'
import type { RecordId } from '#core/ids.ts'
import { openingsSince } from '#core/meetings/agenda.ts'
import { attendanceOn } from '#core/meetings/attendance.ts'
import {
  newItem,
  type Attendance,
  type Invited,
  type KeptMeeting,
  type MeetingItem,
  type MeetingRecord,
} from '#core/meetings/meeting.ts'
import { minutesOf, paperPerson } from '#core/meetings/minutes-of.ts'
import { minutesPeriod } from '#core/meetings/minutes-period.ts'
import type { Appointments } from './appointing.ts'
import type { Term } from './life.ts'
import type { KeptOpening } from './paper-box.ts'
import { issue } from './papers.ts'
import { newRecord } from './records.ts'
import { inspectorName } from './story/cast.ts'
import { nurse, storyMeetings, type StoryItem, type StoryMeeting } from './story/meetings.ts'
import type { Cast } from './story/story.ts'
import { clockTime, secondsAt, wallAt } from './term.ts'

/** What the meetings of a term are held from. */
interface Basis {
  readonly term: Term
  readonly appointments: Appointments
  /** Openings of the paper box so far. */
  readonly openings: readonly KeptOpening[]
  /** Meetings so far, the last one last. */
  readonly held: KeptMeeting[]
  readonly clerk: Clerk
}

const day = 86_400

/** Plans the meetings. @param at - some time of a working day, by the share of the term. */
export function planMeetings(
  term: Term,
  appointments: Appointments,
  openings: readonly KeptOpening[],
  at: (share: number, minutes: number) => number,
): void {
  const channel = term.regulation.channels[0]?.id ?? ''
  const clerk = clerkFor({ regulation: term.regulation, channel }, 'kk')
  const basis: Basis = { term, appointments, openings, held: [], clerk }
  for (const story of storyMeetings) {
    const { on } = wallAt(at(story.share, 0))
    const seconds = secondsAt({ on, at: clockTime(16, 10) })
    const record = newRecord()
    const begun: MeetingRecord = {
      kind: 'meeting',
      stage: 'called',
      on,
      at: clockTime(16, 10),
      place: '212-бөлме',
      attendance: [],
      invited: invitedTo(story, false),
      items: story.items.map(({ kind }) => newItem(kind, agendaTitle(clerk, { kind }))),
    }
    term.agenda.plan(seconds - 3 * day, async () => {
      const by = term.player(story.chair)
      await term.records.write(by, { record, audience: 'readers', data: begun })
    })
    term.agenda.plan(seconds + 3000, () => hold(basis, story, { record, meeting: begun }))
  }
}

/** Holds a meeting: what was said is written, the minutes get their number, both leaders sign. */
async function hold(basis: Basis, story: StoryMeeting, { record, meeting }: KeptMeeting) {
  const { term, held, clerk } = basis
  const { place, player, records, regulation, agenda } = term
  const attendance = attendanceAt(basis, story)
  const keyOf = (who: Cast) =>
    attendance.find(({ name }) => name === player(who).person.name)?.person ?? ''
  const data: MeetingRecord = {
    ...meeting,
    stage: 'held',
    attendance: [...attendance],
    invited: invitedTo(story, true),
    chair: keyOf(story.chair),
    secretary: keyOf(story.secretary),
    items: itemsOf(basis, story, { meeting, attendance }),
  }
  const [chair, secretary] = [player(story.chair), player(story.secretary)]
  const paper = {
    paper: 'minutes',
    period: minutesPeriod(data.on, regulation.commission),
  } as const
  await records.write(secretary, { record, audience: 'readers', data })
  await records.write(secretary, { record, audience: 'readers', data, paper, closes: true })
  held.push({ record, meeting: data })
  const facts = { regulation, channel: regulation.channels[0]?.id ?? '' }
  const about = { facts, number: String(held.length), forms: new Map(), vacant: [] }
  const minutes = minutesOf(data, about, clerk.language)
  const { on } = wallAt(place.now())
  const signers = [chair, secretary]
  await issue(records, { paper: minutes, signers, about: record, audience: 'readers', on })
  for (const [n, { by, done }] of story.items.flatMap(({ decisions }) => decisions).entries()) {
    if (done === undefined) continue
    agenda.plan(place.now() + done.after * day, async () => {
      const task = { kind: 'task', source: record, decision: decisionKey(n) } as const
      const end = { standing: 'done', on: wallAt(place.now()).on, note: done.note } as const
      const written = { ...task, ...end }
      await records.write(player(by), { audience: 'readers', data: written, closes: true })
    })
  }
}

/** `d1` is the first decision of a meeting. */
const decisionKey = (n: number): string => `d${n + 1}`

function attendanceAt(
  { term, appointments }: Basis,
  { absent }: StoryMeeting,
): readonly Attendance[] {
  const { place, player, commission } = term
  const { people } = commission.roster.document
  const { on } = wallAt(place.now())
  const away = [inspectorName, ...absent.map((who) => player(who).person.name)]
  return attendanceOn(appointments.standing(), people, on).map((one) => ({
    ...one,
    isPresent: !away.includes(one.name),
  }))
}

interface Room {
  readonly meeting: MeetingRecord
  readonly attendance: readonly Attendance[]
}

function itemsOf(
  basis: Basis,
  story: StoryMeeting,
  { meeting, attendance }: Room,
): MeetingRecord['items'] {
  const { term, clerk } = basis
  const calledAs = (who: Cast | 'pupil'): string => {
    if (who === 'pupil') return pupilInMinutes(clerk, 1)
    const found = attendance.find(({ name }) => name === term.player(who).person.name)
    return found === undefined ? '' : clerk.person(paperPerson(found, new Map()))
  }
  const present = attendance.filter(({ isPresent }) => isPresent).length
  let decided = 0
  return story.items.map((item, n): MeetingItem => {
    const decisions = item.decisions.map(({ text, by, dueAfter, repeats }) => ({
      key: decisionKey(decided++),
      text,
      person: term.player(by).person.name,
      dueOn: addDays(meeting.on, dueAfter),
      ...repeated(basis, repeats),
    }))
    return {
      ...(meeting.items[n] ?? newItem(item.kind, '')),
      ...told(basis, item, calledAs(story.chair)),
      spoke: item.spoke.map(({ who, text }) => ({ who: calledAs(who), text })),
      decisions,
      votes: { for: present, against: 0, abstained: 0 },
    }
  })
}

function repeated({ held }: Basis, n: number | undefined) {
  const before = held.at(-1)
  if (n === undefined || before === undefined) return {}
  return { repeats: { meeting: before.record, decision: decisionKey(n) } }
}

/** What is told of the openings since the last meeting. */
function told(
  { term, clerk, openings, held }: Basis,
  { kind }: StoryItem,
  who: string,
): Pick<MeetingItem, 'openings' | 'heard'> {
  if (kind !== 'openings') return { openings: [], heard: [] }
  const known = openings.map(({ record, opening }) => ({
    record,
    on: opening.held.on,
    letters: opening.letters,
  }))
  const since = openingsSince(wallAt(term.place.now()).on, { meetings: held, openings: known })
  const said = since.map(({ on, letters = 0 }) =>
    heardOfOpening(clerk, { onDate: onDate(clerk.words.dates, on), letters }),
  )
  return {
    openings: since.flatMap(({ record }): RecordId[] => (record === undefined ? [] : [record])),
    heard: said.length === 0 ? [] : [{ who, text: said.join(' ') }],
  }
}

const invitedTo = (
  { nurse: isNurseThere, pupil }: StoryMeeting,
  hasCome: boolean,
): MeetingRecord['invited'] => [
  ...(isNurseThere ? [{ kind: 'staff', ...nurse, hasCome } as const satisfies Invited] : []),
  ...(pupil === undefined
    ? []
    : [{ kind: 'pupil', number: 1, ...pupil, hasCome } as const satisfies Invited]),
]
