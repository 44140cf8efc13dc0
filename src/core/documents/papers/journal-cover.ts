import type { OpeningsName } from '../../journal/book-name.ts'
import type { Regulation } from '../../regulation/regulation.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor } from '../clerk.ts'
import type { Paper } from '../paper.ts'
import {
  closingPageOf,
  coverOf,
  type BoundBook,
  type ClosingFacts,
  type CoverFacts,
} from './bound-book.ts'
import { bookWords, openingBookWords, type BookFacts } from './journal-book.ts'
import { openingClerk } from './opening-journal.ts'

/** The cover of a registration journal. @clause S0-01 @clause S0-02 */
export const journalCover = (facts: BookFacts & CoverFacts, language: Language): Paper =>
  coverOf(journalBook(facts, language), facts)

/** The closing inscription: numbered, laced, sealed, the number in words. @clause S0-28 */
export const journalClosing = (facts: BookFacts & ClosingFacts, language: Language): Paper =>
  closingPageOf(journalBook(facts, language), facts)

/** Which book of the journal of openings it is. */
export interface OpeningBookFacts {
  readonly regulation: Regulation
  readonly name: OpeningsName
}

/**
 * The cover of the journal of openings.
 *
 * @returns null where the regulation has no such journal.
 * @clause S4-28
 */
export function openingJournalCover(
  facts: OpeningBookFacts & CoverFacts,
  language: Language,
): Paper | null {
  const book = openingBook(facts, language)
  return book && coverOf(book, facts)
}

/**
 * Its closing inscription, in the words of the registration journal.
 *
 * @returns null where the regulation has no such journal.
 * @clause S4-28
 */
export function openingJournalClosing(
  facts: OpeningBookFacts & ClosingFacts,
  language: Language,
): Paper | null {
  const book = openingBook(facts, language)
  return book && closingPageOf(book, facts)
}

/** A journal bears the name of the first channel that it holds. */
function journalBook(facts: BookFacts, language: Language): BoundBook {
  const { regulation, name } = facts
  const { title, cover = title, channels } = regulation.journal
  const clerk = clerkFor({ regulation, channel: name.channel ?? channels[0] ?? '' }, language)
  return {
    kind: 'journal',
    regulation,
    clerk,
    title: clerk.text(title),
    cover: clerk.text(cover),
    which: bookWords(facts, language),
  }
}

function openingBook({ regulation, name }: OpeningBookFacts, language: Language): BoundBook | null {
  const { openingJournal: journal } = regulation
  if (journal === undefined) return null
  const clerk = openingClerk(regulation, language)
  const title = clerk.text(journal.title)
  const which = openingBookWords(regulation, name, language)
  return { kind: 'opening-journal', regulation, clerk, title, cover: title, which }
}
