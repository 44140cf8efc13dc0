import type { LaidPage, LaidRow, Run } from '../../journal/pages.ts'
import { wordsFor } from '../../journal/wording.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { textIn } from '../../regulation/text-in.ts'
import type { Block, Paper } from '../paper.ts'
import { wordingOf } from '../wording.ts'
import { bookWords, type BookFacts } from './journal-book.ts'

/** Pages of a journal, ready for the printer: the number of the first stands at its foot. */
export interface PagesFacts extends BookFacts {
  readonly pages: readonly LaidPage<LaidRow>[]
  /** Null for loose sheets, which belong to no book. */
  readonly from: number | null
}

/** Pages of a registration journal, numbered at the foot. @clause S0-28 @clause S1-15 */
export function journalPages(facts: PagesFacts, language: Language): Paper {
  const { regulation, pages, from } = facts
  const words = wordsFor(regulation, language)
  const which = from === null ? words.loose : words.pages(from, from + pages.length - 1)
  return {
    v: 1,
    kind: 'journal',
    language,
    name: [titleOf(facts, language), which].join(', '),
    orientation: 'landscape',
    blocks: pages.flatMap((page, at) => [
      ...(at === 0 ? [] : [{ kind: 'page-break' } as const]),
      ...tableBlocks(page.title, page.columns, page.cells),
    ]),
    ...(regulation.journal.pagesNumbered && from !== null ? footFrom(facts, from, language) : {}),
  }
}

/** A journal that nobody cut into pages: for a spreadsheet, or a text program that cuts by itself. */
export const journalTable = (
  facts: BookFacts & { readonly runs: readonly Run<LaidRow>[] },
  language: Language,
): Paper => ({
  v: 1,
  kind: 'journal',
  language,
  name: titleOf(facts, language),
  orientation: 'landscape',
  blocks: facts.runs.flatMap(({ title, columns, rows }) => tableBlocks(title, columns, rows)),
  ...footFrom(facts, 1, language),
})

/** A table with its title above. */
export function tableBlocks(
  title: string | undefined,
  columns: LaidPage<LaidRow>['columns'],
  rows: readonly LaidRow[],
): readonly Block[] {
  const struck = rows.flatMap(({ isStruck }, at) => (isStruck ? [at] : []))
  return [
    ...(title === undefined ? [] : [{ kind: 'heading', text: title } as const]),
    {
      kind: 'table',
      columns: columns.map((column) => ({ ...column })),
      rows: rows.map(({ cells }) => [...cells]),
      ...(struck.length === 0 ? {} : { struck }),
    },
  ]
}

const titleOf = (facts: BookFacts, language: Language): string => {
  const { journal, language: own } = facts.regulation
  return [textIn(journal.title, language, own), ...bookWords(facts, language)].join(', ')
}

const footFrom = ({ regulation }: BookFacts, from: number, language: Language) => ({
  pages: { from, text: wordingOf(regulation, language).words.common.page },
})
