import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, when, type Clerk, type PaperFacts, type PaperPerson } from '../clerk.ts'
import { onDate } from '../dates.ts'
import { capital, insideSentence } from '../names.ts'
import type { Paper } from '../paper.ts'

/** What goes from one person to another. */
export type HandedOver =
  | { readonly kind: 'keys'; readonly count: number }
  | {
      readonly kind: 'journal'
      /** Number of the last entry, as it is printed. */
      readonly last: string
      /** Pages that are written on. */
      readonly pages: number
    }

/** A handover of the keys, the journal, or both. */
export interface HandoverFacts extends PaperFacts {
  readonly on: PlainDate
  readonly what: readonly HandedOver[]
  readonly note?: string
  readonly from: PaperPerson
  readonly to: PaperPerson
}

/** The act of a handover, with two signatures. @clause S3-06 @clause S0-34 */
export function handover(facts: HandoverFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { orders, dates } = clerk.words
  const { on, what, note, from, to } = facts
  const signer = (doing: string, person: PaperPerson) => {
    const line = clerk.signature(person)
    return { ...line, role: `${doing} (${insideSentence(line.role)})` }
  }
  return {
    v: 1,
    kind: 'handover',
    language,
    name: [orders.nameHandover, clerk.day(on)].join(', '),
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: [clerk.say('{{org}}')] },
      { kind: 'title', lines: clerk.lines(orders.titleHandover) },
      {
        kind: 'text',
        text: capital(clerk.say(orders.handedOver, { on: onDate(dates, on) })),
      },
      { kind: 'list', items: what.map((thing) => thingIn(thing, facts, clerk)) },
      ...when(note !== undefined, { kind: 'text', text: note ?? '' }),
      {
        kind: 'signatures',
        lines: [signer(orders.handedBy, from), signer(orders.takenBy, to)],
      },
    ],
  }
}

function thingIn(thing: HandedOver, { regulation }: PaperFacts, clerk: Clerk): string {
  const { orders } = clerk.words
  if (thing.kind === 'keys')
    return clerk.say(orders.handedKeys, { count: clerk.count(thing.count) })
  const { last, pages } = thing
  return clerk.say(orders.handedJournal, {
    title: clerk.text(regulation.journal.cover ?? regulation.journal.title),
    last,
    pages,
  })
}
