import type { OpeningsName } from '../../journal/book-name.ts'
import { openingCells, type OpeningRow } from '../../journal/opening-rows.ts'
import type { LaidBookRow, Press } from '../../journal/pages-added.ts'
import { pagesOf, type LaidPage } from '../../journal/pages.ts'
import { openingMark } from '../../journal/row-mark.ts'
import { tableColumns } from '../../journal/table-columns.ts'
import { wordsFor } from '../../journal/wording.ts'
import type { Regulation } from '../../regulation/regulation.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, type Clerk } from '../clerk.ts'
import type { Paper } from '../paper.ts'
import { openingBookWords } from './journal-book.ts'
import { tableBlocks } from './journal.ts'

/** Pages of a book of the journal of openings. */
export interface OpeningPagesFacts {
  readonly regulation: Regulation
  readonly name: OpeningsName
  readonly pages: readonly LaidPage<LaidBookRow<OpeningRow>>[]
  /** Number of the first; null for loose sheets, which belong to no book. */
  readonly from: number | null
}

/** The openings of one book. */
export interface OpeningJournalFacts {
  readonly regulation: Regulation
  readonly name: OpeningsName
  readonly rows: readonly OpeningRow[]
}

/** How the journal of openings comes onto paper; without rows where the regulation has none. */
export function openingPress(regulation: Regulation, language: Language): Press<OpeningRow> {
  const words = wordsFor(regulation, language)
  const clerk = openingClerk(regulation, language)
  const postName = (post: string) => clerk.post({ post })
  const wording = { words, language, regulation, postName }
  const columns = tableColumns(regulation.openingJournal?.columns ?? [], regulation, language)
  const lay = (row: OpeningRow) => ({ row, cells: openingCells(row, wording), isStruck: false })
  return {
    words,
    markOf: openingMark,
    runsOf: (rows) =>
      rows.length === 0 || columns.length === 0 ? [] : [{ columns, rows: rows.map(lay) }],
  }
}

/**
 * Some pages of the journal of openings, numbered at the foot.
 *
 * @returns null where the regulation has no such journal.
 * @clause S4-28
 */
export function openingPages(
  { regulation, name, pages, from }: OpeningPagesFacts,
  language: Language,
): Paper | null {
  const { openingJournal: journal } = regulation
  if (journal === undefined) return null
  const clerk = openingClerk(regulation, language)
  return {
    v: 1,
    kind: 'opening-journal',
    language,
    name: [clerk.text(journal.title), ...openingBookWords(regulation, name, language)].join(', '),
    orientation: 'landscape',
    blocks: pages.flatMap((page, at) => [
      ...(at === 0 ? [] : [{ kind: 'page-break' } as const]),
      ...tableBlocks(page.title, page.columns, page.cells),
    ]),
    ...(from === null ? {} : { pages: { from, text: clerk.words.common.page } }),
  }
}

/**
 * The whole journal of openings in pages.
 *
 * @returns null where the regulation has no such journal.
 * @clause S4-19 @clause S4-28
 */
export function openingJournal(
  { regulation, name, rows }: OpeningJournalFacts,
  language: Language,
): Paper | null {
  const pages = openingPress(regulation, language).runsOf(rows).flatMap(pagesOf)
  return openingPages({ regulation, name, pages, from: 1 }, language)
}

/** Whoever writes the journal of openings, which has those of every box. */
export const openingClerk = (regulation: Regulation, language: Language): Clerk =>
  clerkFor({ regulation, channel: regulation.channels[0]?.id ?? '' }, language)
