import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Clerk } from '../clerk.ts'

/** Votes that were counted. */
export interface VoteFacts {
  readonly for: number
  readonly against: number
  readonly abstained: number
}

/** Who said what; a pupil is named by number. */
export interface SpeechFacts {
  /** Post and name as they are printed. */
  readonly who: string
  readonly text: string
}

/** A decision with the person who carries it out. @clause S0-69 */
export interface DecisionFacts {
  readonly text: string
  readonly person?: string
  readonly dueOn?: PlainDate
  /** It was taken before and not carried out. */
  readonly isRepeated: boolean
}

/** One item of the agenda and what came of it. */
export interface MinutesItemFacts {
  readonly title: string
  readonly heard: readonly SpeechFacts[]
  readonly spoke: readonly SpeechFacts[]
  readonly decisions: readonly DecisionFacts[]
  readonly votes?: VoteFacts
  /** Who took no part, because it is about them. */
  readonly recused: readonly string[]
  /** An election with the votes for each candidate. @clause S4-25 */
  readonly election?: {
    readonly office: 'chair' | 'secretary'
    readonly candidates: readonly { readonly person: string; readonly votes: VoteFacts }[]
    readonly elected?: { readonly person: string; readonly form: 'masculine' | 'feminine' }
  }
}

/** «оқушы 1»: a pupil in minutes, never by name or initial. @clause S0-64 */
export const pupilInMinutes = (clerk: Clerk, number: number): string =>
  clerk.say(clerk.words.common.pupil, { number })

/** «жақтап» — 3, «қарсы» — 0, «қалыс қалғандар» — 1. */
export const votesLine = (clerk: Clerk, votes: VoteFacts): string =>
  clerk.say(clerk.words.meeting.voteCount, { ...votes })

/** A decision with its person and day on one line. */
export function decisionLine(clerk: Clerk, decision: DecisionFacts): string {
  const { meeting } = clerk.words
  const { text, person, dueOn, isRepeated } = decision
  const notes = [
    ...(person === undefined ? [] : [clerk.say(meeting.responsible, { who: person })]),
    ...(dueOn === undefined ? [] : [clerk.say(meeting.due, { date: clerk.day(dueOn) })]),
    ...(isRepeated ? [meeting.repeated] : []),
  ]
  if (notes.length === 0) return text
  return `${text.replace(/\.$/u, '')} — ${notes.join(', ')}.`.replace(/\.\.$/u, '.')
}

/** What the first item says of an opening, before anybody changes it. @clause S0-66 @clause S0-67 */
export function heardOfOpening(
  clerk: Clerk,
  opening: { readonly onDate: string; readonly letters: number },
): string {
  const { openedEmpty, openedWith } = clerk.words.meeting
  const { onDate, letters } = opening
  return clerk.say(letters === 0 ? openedEmpty : openedWith, { on: onDate, count: letters })
}

/** An item that the program proposes. */
export type ProposedTitle =
  | {
      readonly kind: 'election'
      readonly office?: 'chair' | 'secretary'
      readonly isSecret?: boolean
    }
  | { readonly kind: 'openings' | 'tasks' | 'announcing' }
  | { readonly kind: 'overdue'; readonly numbers: string }
  | { readonly kind: 'report'; readonly quarter: string; readonly year: number }

/** What the agenda calls an item that the program proposes. */
export function agendaTitle(clerk: Clerk, item: ProposedTitle): string {
  const { meeting } = clerk.words
  switch (item.kind) {
    case 'election':
      return clerk.say(electionTitle(meeting, item.office, item.isSecret ?? false))
    case 'openings':
      return clerk.say(meeting.discussLetters)
    case 'tasks':
      return clerk.say(meeting.discussTasks)
    case 'announcing':
      return clerk.say(meeting.discussAnnouncing)
    case 'overdue':
      return clerk.say(meeting.discussOverdue, { numbers: item.numbers })
    case 'report':
      return clerk.say(meeting.discussReport, { quarter: item.quarter, year: item.year })
  }
}

function electionTitle(
  meeting: Clerk['words']['meeting'],
  office: 'chair' | 'secretary' | undefined,
  isSecret: boolean,
): string {
  if (office === undefined) return meeting.elect
  if (office === 'chair') return isSecret ? meeting.electChairSecretly : meeting.electChair
  return isSecret ? meeting.electSecretarySecretly : meeting.electSecretary
}
