import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, when, type PaperFacts, type PaperPerson } from '../clerk.ts'
import { onDate } from '../dates.ts'
import type { Paper } from '../paper.ts'

/** What is known about an opening that found no letter. */
export interface EmptyOpeningActFacts extends PaperFacts {
  /** The day of the act; where it is not that of the opening, the act says both. */
  readonly on: PlainDate
  readonly openedOn: PlainDate
  /** Null where acts bear no number. @clause S0-52 */
  readonly number: string | null
  /** Things that are no letters. */
  readonly junk: number
  /** Who signs: whose task the opening is, or whoever was there; a vacant place has no name. */
  readonly signers: readonly PaperPerson[]
  readonly absent: readonly PaperPerson[]
}

/** The act of an opening without letters. @clause S0-50 @clause S0-51 @clause S0-53 @clause S0-54 */
export function emptyOpeningAct(facts: EmptyOpeningActFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { acts, common, dates } = clerk.words
  const { on, openedOn, number, junk, signers, absent } = facts
  return {
    v: 1,
    kind: 'empty-opening-act',
    language,
    name: [clerk.say(acts.nameEmpty), clerk.day(openedOn)].join(', '),
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: clerk.lines(acts.headEmpty) },
      { kind: 'text', text: clerk.say(common.dateLine, { date: clerk.day(openedOn) }) },
      {
        kind: 'title',
        lines:
          number === null ? clerk.lines(acts.title) : clerk.lines(acts.titleNumbered, { number }),
      },
      { kind: 'text', text: clerk.say(acts.empty) },
      ...when(junk > 0, { kind: 'text', text: clerk.say(acts.emptyJunk, { count: junk }) }),
      ...when(absent.length > 0, {
        kind: 'text',
        text: clerk.say(common.absent, { people: absent.map(clerk.person).join('; ') }),
      }),
      ...when(on !== openedOn, {
        kind: 'text',
        text: clerk.say(acts.writtenOn, { on: onDate(dates, on) }),
      }),
      { kind: 'signatures', lines: signers.map(clerk.signature) },
    ],
  }
}
