import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, when, type PaperFacts, type PaperPerson } from '../clerk.ts'
import { byDate } from '../dates.ts'
import { insideSentence } from '../names.ts'
import type { Paper } from '../paper.ts'

/** A promise of confidentiality. */
export interface PledgeFacts extends PaperFacts {
  readonly person: PaperPerson
  readonly on: PlainDate | null
  /** The day on which it has to be signed anew; absent where it holds for ever. */
  readonly until?: PlainDate
}

/** The pledge that everybody signs before reading a letter. @clause S1-22 @clause S2-23 @clause S4-27 */
export function pledge(facts: PledgeFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { common, dates, regulation } = clerk.words
  const { person, on, until } = facts
  const signer = clerk.signature(person)
  const values = { name: signer.name ?? '____________', post: insideSentence(signer.role) }
  return {
    v: 1,
    kind: 'pledge',
    language,
    name: [regulation.namePledge, ...(person.name === null ? [] : [person.name])].join(', '),
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: [clerk.say('{{org}}')] },
      { kind: 'title', lines: clerk.lines(regulation.titlePledge) },
      { kind: 'text', text: clerk.say(regulation.pledge, values) },
      {
        kind: 'list',
        items: [
          regulation.pledgeSilence,
          regulation.pledgeSearch,
          regulation.pledgeKeys,
          regulation.pledgeTell,
        ],
      },
      ...when(until !== undefined, {
        kind: 'text',
        text:
          until === undefined
            ? ''
            : clerk.say(regulation.pledgeUntil, { by: byDate(dates, until) }),
      }),
      { kind: 'signatures', lines: [signer] },
      { kind: 'text', text: clerk.say(common.dateLine, { date: clerk.day(on) }) },
    ],
  }
}
