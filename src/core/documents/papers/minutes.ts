import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Language } from '../../regulation/settings/text.ts'
import {
  clerkFor,
  numberOf,
  when,
  type Clerk,
  type PaperFacts,
  type PaperPerson,
} from '../clerk.ts'
import { ofMonth } from '../dates.ts'
import type { Block, Paper, SignatureLine } from '../paper.ts'
import {
  decisionLine,
  votesLine,
  type MinutesItemFacts,
  type SpeechFacts,
} from './meeting-words.ts'

/** What was said and decided at a meeting of the commission. */
export interface MinutesFacts extends PaperFacts {
  readonly number: string | null
  readonly on: PlainDate
  /** Members who came, and the vacant seats. @clause S0-62 */
  readonly present: readonly PaperPerson[]
  readonly absent: readonly PaperPerson[]
  /** Post and name as they are printed; a pupil by number. @clause S0-64 */
  readonly invited: readonly string[]
  /** Members, how many of them were there or sent somebody, and whether it was enough; absent where nothing is counted. */
  readonly quorum?: {
    readonly members: number
    readonly present: number
    readonly isReached: boolean
  }
  readonly items: readonly MinutesItemFacts[]
  readonly chair: PaperPerson | null
  readonly secretary: PaperPerson | null
}

/** The minutes of a meeting. @clause S0-60 @clause S0-62 @clause S0-65 @clause S0-70 @clause S4-24 */
export function minutes(facts: MinutesFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { meeting, dates } = clerk.words
  const { on, items } = facts
  const values = { number: numberOf(facts.number), ofMonth: ofMonth(dates, on) }
  return {
    v: 1,
    kind: 'minutes',
    language,
    name: `${meeting.name} № ${values.number}`,
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: clerk.lines(meeting.head, values) },
      { kind: 'text', text: clerk.day(on) },
      { kind: 'title', lines: clerk.lines(meeting.title, values) },
      { kind: 'facts', rows: attendance(facts, clerk) },
      { kind: 'text', text: `${meeting.agenda}:` },
      { kind: 'list', items: items.map(({ title }) => title) },
      ...items.flatMap((item, n) => itemBlocks(item, items.length > 1 ? n + 1 : null, clerk)),
      { kind: 'signatures', lines: leaders(facts, clerk) },
      ...others(facts, clerk),
    ],
    pages: { from: 1, text: clerk.words.common.page },
  }
}

function attendance(facts: MinutesFacts, clerk: Clerk) {
  const { meeting } = clerk.words
  const { present, absent, invited, quorum } = facts
  const people = (list: readonly PaperPerson[]) =>
    list.map(
      (person) =>
        `${clerk.post(person)}: ${clerk.signature(person).name ?? clerk.words.orders.vacant}`,
    )
  const counts = quorum && {
    members: clerk.count(quorum.members),
    present: clerk.count(quorum.present),
  }
  const line =
    quorum && counts && clerk.say(quorum.isReached ? meeting.quorum : meeting.noQuorum, counts)
  return [
    { label: meeting.present, lines: [...people(present), ...(line ? [line] : [])] },
    ...(absent.length === 0 ? [] : [{ label: meeting.absent, lines: people(absent) }]),
    ...(invited.length === 0 ? [] : [{ label: meeting.invited, lines: [...invited] }]),
  ]
}

function itemBlocks(item: MinutesItemFacts, n: number | null, clerk: Clerk): readonly Block[] {
  const { meeting } = clerk.words
  const { heard, spoke, recused, election, decisions, votes } = item
  const said = (speeches: readonly SpeechFacts[]) =>
    speeches.map(({ who, text }) =>
      who === '' ? text : clerk.say(meeting.speech, { speaker: who, text }),
    )
  const rows = [
    { label: meeting.heard, lines: said(heard) },
    { label: meeting.spoke, lines: said(spoke) },
    { label: meeting.recused, lines: [...recused] },
    { label: meeting.votes, lines: election ? candidates(election, clerk) : [] },
  ].filter(({ lines }) => lines.length > 0)
  const resolved = [
    ...(election?.elected ? [elected(election.office, election.elected, clerk)] : []),
    ...decisions.map((decision) => decisionLine(clerk, decision)),
  ]
  return [
    ...when(n !== null, { kind: 'heading', text: `${n}. ${item.title}` }),
    ...when(rows.length > 0, { kind: 'facts', rows }),
    ...when(
      resolved.length > 0,
      { kind: 'text', text: `${meeting.decided}:` },
      { kind: 'list', items: resolved },
    ),
    ...(votes === undefined
      ? []
      : [
          {
            kind: 'facts' as const,
            rows: [{ label: meeting.votes, lines: [votesLine(clerk, votes)] }],
          },
        ]),
  ]
}

type Election = NonNullable<MinutesItemFacts['election']>

const candidates = (election: Election, clerk: Clerk): string[] =>
  election.candidates.map(({ person, votes }) =>
    clerk.say(clerk.words.meeting.candidate, { person, votes: votesLine(clerk, votes) }),
  )

function elected(
  office: Election['office'],
  { person, form }: NonNullable<Election['elected']>,
  { say, words: { meeting } }: Clerk,
): string {
  const [masculine, feminine] =
    office === 'chair'
      ? [meeting.electedChair, meeting.electedChairFeminine]
      : [meeting.electedSecretary, meeting.electedSecretaryFeminine]
  return say(form === 'feminine' ? feminine : masculine, { person })
}

/** Chair and secretary of this meeting; a place without a person stays to be filled. @clause S0-71 */
function leaders({ chair, secretary }: MinutesFacts, clerk: Clerk): SignatureLine[] {
  const { meeting } = clerk.words
  const line = (role: string, person: PaperPerson | null): SignatureLine => {
    const name = person?.name ?? null
    return { role, ...(name === null ? {} : { name }) }
  }
  return [
    line(chair?.form === 'feminine' ? meeting.chairFeminine : meeting.chair, chair),
    line(meeting.secretary, secretary),
  ]
}

/** Who signs besides these two, as the regulation says. @clause S4-24 */
function others(facts: MinutesFacts, clerk: Clerk): readonly Block[] {
  const { regulation, present, absent, chair, secretary } = facts
  const rule = regulation.commission?.meetings?.minutesSignedBy ?? 'chair-and-secretary'
  if (rule === 'chair-and-secretary') return []
  const people = rule === 'all-members' ? [...present, ...absent] : present
  const rest = people.filter(({ name }) => name !== chair?.name && name !== secretary?.name)
  return when(
    rest.length > 0,
    { kind: 'text', text: clerk.words.meeting.members },
    { kind: 'signatures', lines: rest.map(clerk.signature) },
  )
}
