import { openingCells, type OpeningRow } from '../../journal/opening-rows.ts'
import { pagesOf } from '../../journal/pages.ts'
import { tableColumns } from '../../journal/table-columns.ts'
import { wordsFor } from '../../journal/wording.ts'
import type { Regulation } from '../../regulation/regulation.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor } from '../clerk.ts'
import type { Paper } from '../paper.ts'
import { tableBlocks } from './journal.ts'

/** The openings of one calendar year. */
export interface OpeningJournalFacts {
  readonly regulation: Regulation
  readonly year: number
  readonly rows: readonly OpeningRow[]
}

/**
 * The journal of openings in pages.
 *
 * @returns null where the regulation has no such journal.
 * @clause S4-19 @clause S4-28
 */
export function openingJournal(
  { regulation, year, rows }: OpeningJournalFacts,
  language: Language,
): Paper | null {
  const { openingJournal: journal } = regulation
  if (journal === undefined) return null
  const words = wordsFor(regulation, language)
  const clerk = clerkFor({ regulation, channel: regulation.channels[0]?.id ?? '' }, language)
  const wording = {
    words,
    language,
    regulation,
    postName: (post: string) => clerk.post({ post }),
  }
  const pages = pagesOf({
    columns: tableColumns(journal.columns, regulation, language),
    rows: rows.map((row) => ({ cells: openingCells(row, wording), isStruck: false })),
  })
  return {
    v: 1,
    kind: 'opening-journal',
    language,
    name: `${clerk.text(journal.title)}, ${words.year(year)}`,
    orientation: 'landscape',
    blocks: pages.flatMap((page, at) => [
      ...(at === 0 ? [] : [{ kind: 'page-break' } as const]),
      ...tableBlocks(page.title, page.columns, page.cells),
    ]),
    pages: { from: 1, text: clerk.words.common.page },
  }
}
