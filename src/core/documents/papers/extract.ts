import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, numberOf, when, type PaperFacts, type PaperPerson } from '../clerk.ts'
import type { Paper } from '../paper.ts'
import { decisionLine, votesLine, type DecisionFacts, type VoteFacts } from './meeting-words.ts'

/** What an extract takes out of minutes. */
export interface ExtractFacts extends PaperFacts {
  /** Number and day of the minutes. */
  readonly number: string | null
  readonly on: PlainDate
  /** The item of the agenda that the decisions belong to. */
  readonly title: string
  readonly decisions: readonly DecisionFacts[]
  readonly votes?: VoteFacts
  /** Who says that it is the same as in the minutes, and when. */
  readonly certifiedBy: PaperPerson
  readonly certifiedOn: PlainDate
}

/** An extract of the minutes: one item and what was decided, nothing that was said. @clause S0-69 */
export function extract(facts: ExtractFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { meeting, common } = clerk.words
  const { title, decisions, votes, certifiedBy, certifiedOn } = facts
  const values = { number: numberOf(facts.number), date: clerk.day(facts.on) }
  return {
    v: 1,
    kind: 'extract',
    language,
    name: `${meeting.nameExtract} № ${values.number}`,
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: clerk.lines(meeting.headExtract) },
      { kind: 'title', lines: clerk.lines(meeting.titleExtract, values) },
      { kind: 'facts', rows: [{ label: meeting.agenda, lines: [title] }] },
      { kind: 'text', text: `${meeting.decided}:` },
      { kind: 'list', items: decisions.map((decision) => decisionLine(clerk, decision)) },
      ...when(votes !== undefined, {
        kind: 'facts',
        rows: [
          { label: meeting.votes, lines: votes === undefined ? [] : [votesLine(clerk, votes)] },
        ],
      }),
      { kind: 'text', text: meeting.certified },
      { kind: 'signatures', lines: [clerk.signature(certifiedBy)] },
      { kind: 'text', text: clerk.say(common.dateLine, { date: clerk.day(certifiedOn) }) },
    ],
  }
}
