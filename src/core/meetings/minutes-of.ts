import type { PlainDate } from '../calendar/plain-date.ts'
import { clerkFor, type Clerk, type PaperFacts, type PaperPerson } from '../documents/clerk.ts'
import type { Paper } from '../documents/paper.ts'
import { extract } from '../documents/papers/extract.ts'
import {
  pupilInMinutes,
  type DecisionFacts,
  type MinutesItemFacts,
} from '../documents/papers/meeting-words.ts'
import { minutes } from '../documents/papers/minutes.ts'
import type { Language } from '../regulation/settings/text.ts'
import type { Attendance, Decision, Invited, MeetingItem, MeetingRecord } from './meeting.ts'
import { quorumAt } from './quorum.ts'

/** A form of a post that differs from that of the record, by the name of the person. */
export type PostForms = ReadonlyMap<string, 'masculine' | 'feminine'>

/** What minutes are written from besides the meeting itself. */
export interface MinutesBasis {
  readonly facts: PaperFacts
  /** Null until the minutes are closed. */
  readonly number: string | null
  readonly forms: PostForms
  /** Keys of the posts whose seats are vacant on the day of the meeting. @clause S0-62 */
  readonly vacant: readonly string[]
}

/** The minutes of `meeting`. Pupils stand in them by number alone. @clause S0-64 @clause S4-24 */
export function minutesOf(meeting: MeetingRecord, basis: MinutesBasis, language: Language): Paper {
  const { facts, number, forms, vacant } = basis
  const clerk = clerkFor(facts, language)
  const { attendance, invited, chair, secretary, items, on } = meeting
  const person = (one: Attendance) => paperPerson(one, forms)
  const byKey = (key: string | undefined) => {
    const found = attendance.find((one) => one.person === key)
    return found === undefined ? null : person(found)
  }
  const { members, present, needed } = quorumAt(meeting, facts.regulation.commission)
  return minutes(
    {
      ...facts,
      number,
      on,
      present: [
        ...attendance.filter(({ isPresent }) => isPresent).map(person),
        ...vacant.map((post) => ({ post, name: null })),
      ],
      absent: missingAt(meeting).map(person),
      invited: invited.filter(({ hasCome }) => hasCome).map((one) => calledInMinutes(clerk, one)),
      quorum: { members, present, isReached: present >= needed },
      items: items.map((item) => itemFacts(item, meeting, clerk, forms)),
      chair: byKey(chair),
      secretary: byKey(secretary),
    },
    language,
  )
}

/** An extract of one item, certified by somebody of the meeting. @clause S0-69 */
export function extractOf(
  meeting: MeetingRecord,
  item: MeetingItem,
  certified: { readonly by: PaperPerson; readonly on: PlainDate },
  { facts, number }: Pick<MinutesBasis, 'facts' | 'number'>,
  language: Language,
): Paper {
  const { title, decisions, votes } = item
  return extract(
    {
      ...facts,
      number,
      on: meeting.on,
      title,
      decisions: decisions.map(decisionFacts),
      ...(votes === undefined ? {} : { votes }),
      certifiedBy: certified.by,
      certifiedOn: certified.on,
    },
    language,
  )
}

/** Members who were not there; a substitute who did not come is not missed. @clause S0-72 */
const missingAt = ({ attendance }: MeetingRecord): readonly Attendance[] =>
  attendance.filter(({ isPresent, substituteFor }) => !isPresent && substituteFor === undefined)

/** Who signs the minutes by the regulation, the chair and the secretary first. @clause S4-24 */
export function minutesSigners(
  meeting: MeetingRecord,
  rule: 'all-members' | 'all-present' | 'chair-and-secretary',
): readonly Attendance[] {
  const { attendance, chair, secretary } = meeting
  const leaders = [chair, secretary].flatMap(
    (key) => attendance.find(({ person }) => person === key) ?? [],
  )
  if (rule === 'chair-and-secretary') return [...new Set(leaders)]
  const present = attendance.filter(({ isPresent }) => isPresent)
  return [
    ...new Set([...leaders, ...present, ...(rule === 'all-members' ? missingAt(meeting) : [])]),
  ]
}

/** How the minutes call somebody who was invited. @clause S0-64 */
export const calledInMinutes = (clerk: Clerk, invited: Invited): string =>
  invited.kind === 'pupil'
    ? pupilInMinutes(clerk, invited.number)
    : [invited.as, invited.name].filter(Boolean).join(' ')

/** A member as papers name people. */
export const paperPerson = (
  { name, post, form, substituteFor }: Attendance,
  forms: PostForms,
): PaperPerson => ({
  post,
  name,
  form: forms.get(name) ?? form,
  ...(substituteFor === undefined ? {} : { substituteFor }),
})

/**
 * Whether the minutes may tell what a letter says, or what a pupil said: then they are for the readers
 * of letters alone, and whoever only attends signs them with a pen.
 */
export const mayQuoteLetters = ({ items, invited }: MeetingRecord): boolean =>
  invited.some(({ kind, hasCome }) => kind === 'pupil' && hasCome) ||
  items.some(
    ({ kind, spoke, numbers }) =>
      numbers.length > 0 || (spoke.length > 0 && (kind === 'openings' || kind === 'other')),
  )

function itemFacts(
  { title, heard, spoke, decisions, votes, recused, election }: MeetingItem,
  { attendance }: MeetingRecord,
  clerk: Clerk,
  forms: PostForms,
): MinutesItemFacts {
  const find = (key: string) => attendance.find(({ person }) => person === key)
  const named = (key: string) => {
    const found = find(key)
    return found === undefined ? '' : clerk.person(paperPerson(found, forms))
  }
  const chosen = election?.elected === undefined ? undefined : find(election.elected)
  return {
    title,
    heard,
    spoke,
    decisions: decisions.map(decisionFacts),
    ...(votes === undefined ? {} : { votes }),
    recused: recused.map(named),
    ...(election === undefined
      ? {}
      : {
          election: {
            office: election.office === 'secretary' ? ('secretary' as const) : ('chair' as const),
            candidates: election.candidates.map((one) => ({
              person: named(one.person),
              votes: one.votes,
            })),
            ...(chosen === undefined
              ? {}
              : {
                  elected: {
                    person: clerk.person(paperPerson(chosen, forms)),
                    form: forms.get(chosen.name) ?? chosen.form,
                  },
                }),
          },
        }),
  }
}

const decisionFacts = ({ text, person, dueOn, repeats }: Decision): DecisionFacts => ({
  text,
  ...(person === undefined ? {} : { person }),
  ...(dueOn === undefined ? {} : { dueOn }),
  isRepeated: repeats !== undefined,
})
