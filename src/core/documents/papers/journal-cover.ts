import type { PlainDate } from '../../calendar/plain-date.ts'
import { wordsFor } from '../../journal/wording.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, type Clerk, type PaperPerson } from '../clerk.ts'
import { capital } from '../names.ts'
import type { Block, Paper } from '../paper.ts'
import { bookWords, type BookFacts } from './journal-book.ts'

/** What the cover says. */
export interface CoverFacts extends BookFacts {
  /** Null leaves a place for the pen. */
  readonly begunOn: PlainDate | null
  /** Null while the book is kept. */
  readonly endedOn: PlainDate | null
  /** Whoever keeps and fills it; null where the regulation names nobody. @clause S0-34 */
  readonly keeper: PaperPerson | null
}

/** The cover of a registration journal. @clause S0-01 @clause S0-02 */
export function journalCover(facts: CoverFacts, language: Language): Paper {
  const { begunOn, endedOn, keeper } = facts
  const clerk = clerkOf(facts, language)
  const words = clerk.words.journal
  const { cover, title } = facts.regulation.journal
  const below = [
    clerk.say(words.begun, { date: clerk.day(begunOn) }),
    clerk.say(words.ended, { date: clerk.day(endedOn) }),
    ...(keeper === null ? [] : [clerk.say(words.keeper, { person: clerk.person(keeper) })]),
  ]
  return {
    v: 1,
    kind: 'journal',
    language,
    name: `${clerk.text(title)} (${wordsFor(facts.regulation, language).cover})`,
    orientation: 'landscape',
    blocks: [
      { kind: 'head', lines: clerk.lines('{{org}}') },
      space,
      { kind: 'text', text: clerk.text(cover ?? title), align: 'center', size: 'huge' },
      ...bookWords(facts, language).map((text): Block => ({
        kind: 'text',
        text,
        align: 'center',
        size: 'large',
      })),
      space,
      ...below.map((text): Block => ({ kind: 'text', text })),
    ],
  }
}

/** What the last page of a book that is closed says. */
export interface ClosingFacts extends BookFacts {
  /** Sheets, the cover not among them. */
  readonly sheets: number
  /** Name of the head; null for an empty line. */
  readonly head: string | null
  /** Number of the page. */
  readonly page: number
}

/** The closing inscription: numbered, laced, sealed, the number in words. @clause S0-28 */
export function journalClosing(facts: ClosingFacts, language: Language): Paper {
  const { sheets, page, head, regulation } = facts
  const clerk = clerkOf(facts, language)
  const { common, dates, journal: words } = clerk.words
  const { title, bound } = regulation.journal
  const role = capital(clerk.text(regulation.institution.head.nominative))
  return {
    v: 1,
    kind: 'journal',
    language,
    name: `${clerk.text(title)} (${wordsFor(regulation, language).closing})`,
    orientation: 'landscape',
    blocks: [
      space,
      {
        kind: 'text',
        text: clerk.say(words[bound], { sheets: clerk.counted(sheets, words.sheets, true) }),
        size: 'large',
      },
      { kind: 'signatures', lines: [{ role, ...(head === null ? {} : { name: head }) }] },
      { kind: 'ends', left: dates.blank, right: common.stampPlace },
    ],
    pages: { from: page, text: common.page },
  }
}

/** A journal bears the name of the first channel that it holds. */
const clerkOf = ({ regulation, name }: BookFacts, language: Language): Clerk =>
  clerkFor({ regulation, channel: name.channel ?? regulation.journal.channels[0] ?? '' }, language)

const space: Block = { kind: 'text', text: '\n\n' }
