import type { PlainDate } from '../../calendar/plain-date.ts'
import { wordsFor } from '../../journal/wording.ts'
import type { Regulation } from '../../regulation/regulation.ts'
import type { Clerk, PaperPerson } from '../clerk.ts'
import { capital } from '../names.ts'
import type { Block, Paper } from '../paper.ts'

/** A book of either journal, as its cover and its last page name it. */
export interface BoundBook {
  readonly kind: 'journal' | 'opening-journal'
  readonly regulation: Regulation
  readonly clerk: Clerk
  readonly title: string
  /** What the cover says in large letters. */
  readonly cover: string
  /** Below it: the channel, the year, the volume. */
  readonly which: readonly string[]
}

/** What the cover says. */
export interface CoverFacts {
  /** Null leaves a place for the pen. */
  readonly begunOn: PlainDate | null
  /** Null while the book is kept. */
  readonly endedOn: PlainDate | null
  /** When the volume before was closed; null for a book that goes on from none. */
  readonly continuesFrom: PlainDate | null
  /** Whoever keeps and fills it; null where the regulation names nobody. @clause S0-34 */
  readonly keeper: PaperPerson | null
}

/** The cover of `book`. */
export function coverOf(book: BoundBook, facts: CoverFacts): Paper {
  const { kind, regulation, clerk, title, cover, which } = book
  const { begunOn, endedOn, continuesFrom, keeper } = facts
  const words = clerk.words.journal
  const below = [
    clerk.say(words.begun, { date: clerk.day(begunOn) }),
    clerk.say(words.ended, { date: clerk.day(endedOn) }),
    ...(keeper === null ? [] : [clerk.say(words.keeper, { person: clerk.person(keeper) })]),
    ...(continuesFrom === null
      ? []
      : [clerk.say(words.continues, { date: clerk.day(continuesFrom) })]),
  ]
  return {
    v: 1,
    kind,
    language: clerk.language,
    name: `${title} (${wordsFor(regulation, clerk.language).cover})`,
    orientation: 'landscape',
    blocks: [
      { kind: 'head', lines: clerk.lines('{{org}}') },
      space,
      { kind: 'text', text: cover, align: 'center', size: 'huge' },
      ...which.map((text): Block => ({ kind: 'text', text, align: 'center', size: 'large' })),
      space,
      ...below.map((text): Block => ({ kind: 'text', text })),
    ],
  }
}

/** What the last page of a book that is closed says. */
export interface ClosingFacts {
  /** Sheets, the cover not among them. */
  readonly sheets: number
  /** Name of the head; null for an empty line. */
  readonly head: string | null
  /** Number of the page. */
  readonly page: number
}

/** The closing inscription of `book`: numbered, laced, sealed, the number in words. */
export function closingPageOf(book: BoundBook, { sheets, head, page }: ClosingFacts): Paper {
  const { kind, regulation, clerk, title } = book
  const { common, dates, journal: words } = clerk.words
  const role = capital(clerk.text(regulation.institution.head.nominative))
  return {
    v: 1,
    kind,
    language: clerk.language,
    name: `${title} (${wordsFor(regulation, clerk.language).closing})`,
    orientation: 'landscape',
    blocks: [
      space,
      {
        kind: 'text',
        // A school binds its books in one way, whichever of them its regulation names.
        text: clerk.say(words[regulation.journal.bound], {
          sheets: clerk.counted(sheets, words.sheets, true),
        }),
        size: 'large',
      },
      { kind: 'signatures', lines: [{ role, ...(head === null ? {} : { name: head }) }] },
      { kind: 'ends', left: dates.blank, right: common.stampPlace },
    ],
    pages: { from: page, text: common.page },
  }
}

const space: Block = { kind: 'text', text: '\n\n' }
