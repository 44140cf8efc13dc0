import type { Situation } from '../../announcements/situations.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { situationsIn } from '../../words/situations-in.ts'
import { clerkFor, type Clerk, type PaperFacts } from '../clerk.ts'
import type { Block, Paper } from '../paper.ts'

/** A line of the list. */
export interface ContactLine {
  /** One of the known situations, or words of the school. */
  readonly when: Situation | { readonly words: string }
  /** An empty place where the number is not known. */
  readonly phone: string
}

/** The list of numbers that hangs by the box. */
export interface ContactListFacts extends PaperFacts {
  readonly lines: readonly ContactLine[]
  /** People of the school who agreed to be named. @clause S3-28 */
  readonly people: readonly { readonly who: string; readonly phone: string }[]
}

/** The contact list by the box. @clause S2-35 @clause S3-28 */
export function contactList(facts: ContactListFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { box } = clerk.words
  const { lines, people } = facts
  return {
    v: 1,
    kind: 'contact-list',
    language,
    name: box.nameContacts,
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: [clerk.say('{{org}}'), clerk.say('{{box}}')] },
      { kind: 'title', lines: [box.titleContacts] },
      numbers(
        box.columnSituation,
        lines.map(({ when, phone }) => [situationIn(when, clerk), phone]),
        clerk,
      ),
      ...(people.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: box.ourPeople },
            numbers(
              box.columnWho,
              people.map(({ who, phone }) => [who, phone]),
              clerk,
            ),
          ]),
    ],
  }
}

const numbers = (heading: string, rows: string[][], clerk: Clerk): Block => ({
  kind: 'table',
  columns: [
    { heading, width: 5 },
    { heading: clerk.words.box.columnPhone, width: 3 },
  ],
  rows,
  size: 'large',
})

const situationIn = (when: ContactLine['when'], { words: { box } }: Clerk): string =>
  typeof when === 'string' ? situationsIn(box)[when] : when.words
