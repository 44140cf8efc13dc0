import type { Paper } from '#core/documents/paper.ts'
import {
  journalClosing,
  journalCover,
  openingJournalClosing,
  openingJournalCover,
} from '#core/documents/papers/journal-cover.ts'
import { journalPages, journalTable } from '#core/documents/papers/journal.ts'
import { openingPages, openingPress } from '#core/documents/papers/opening-journal.ts'
import type { Book, OpeningBook } from '#core/journal/book.ts'
import { journalPress, runsOf } from '#core/journal/laid-rows.ts'
import type { OpeningRow } from '#core/journal/opening-rows.ts'
import { pagesAdded, type PagesAdded } from '#core/journal/pages-added.ts'
import { printedOf, type Printed } from '#core/journal/printing.ts'
import type { Rendering } from '#core/journal/row-cells.ts'
import type { JournalRow, RowNumber } from '#core/journal/row.ts'
import { wordsFor } from '#core/journal/wording.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { appealFields, type AppealField } from '#core/regulation/settings/journal.ts'
import { bindingOf, type PrintFacts } from './binding.ts'

/** What of a book can be printed. */
const printKinds = ['added', 'whole', 'cover', 'closing'] as const
export type PrintKind = (typeof printKinds)[number]

/** How it is printed. */
export interface PrintChoice {
  readonly kind: PrintKind
  readonly language: string
  /** Whoever wrote is hidden. */
  readonly isMasked: boolean
}

/** All that is known of whoever wrote, but for whether it was a pupil or a parent: that tells nobody who. */
const applicant: ReadonlySet<AppealField> = new Set(
  appealFields.filter((field) => field.startsWith('applicant.') && field !== 'applicant.kind'),
)

/** Of a paper for the printer: with the pages that were added, when it is of these. */
export interface Printable<Row extends RowNumber> {
  /** Null when there is nothing to print. */
  readonly paper: Paper | null
  readonly added: PagesAdded<Row>
  readonly printed: Printed
}

/** What can be printed of a book: a closed one gets no pages, and a confidential one has none counted. */
export function kindsOf(
  { confidential }: Book | OpeningBook,
  { closing }: Printed,
  { changed }: PagesAdded,
): readonly PrintKind[] {
  if (confidential !== null) return ['whole', 'cover']
  return printKinds.filter((kind) => kind !== 'added' || closing === null || changed.length > 0)
}

/** The paper that `choice` asks for. */
export function printable(facts: PrintFacts<Book>, choice: PrintChoice): Printable<JournalRow> {
  const { book, regulation, printings } = facts
  const { language } = choice
  const added = pagesAdded(book, printings, journalPress(renderingOf(regulation, choice)))
  const printed = printedOf(book, printings)
  const named = { regulation, name: book.name, confidential: book.confidential }
  const papers: Readonly<Record<PrintKind, () => Paper | null>> = {
    added: () =>
      added.pages.length === 0
        ? null
        : journalPages({ ...named, pages: added.pages, from: firstPage(added, printed) }, language),
    whole: () => wholeBook(facts, choice),
    cover: () => journalCover({ ...named, ...bindingOf(facts) }, language),
    closing: () => journalClosing({ ...named, ...bindingOf(facts) }, language),
  }
  return { paper: papers[choice.kind](), added, printed }
}

/** The same of a book of the journal of openings, which has nobody to hide. @clause S4-28 */
export function openingPrintable(
  facts: PrintFacts<OpeningBook>,
  { kind, language }: Omit<PrintChoice, 'isMasked'>,
): Printable<OpeningRow> {
  const { book, regulation, printings } = facts
  const press = openingPress(regulation, language)
  const added = pagesAdded(book, printings, press)
  const printed = printedOf(book, printings)
  const named = { regulation, name: book.name }
  const pagesFrom = ({ pages }: PagesAdded<OpeningRow>, from: number | null) =>
    pages.length === 0 ? null : openingPages({ ...named, pages, from }, language)
  const papers: Readonly<Record<PrintKind, () => Paper | null>> = {
    added: () => pagesFrom(added, firstPage(added, printed)),
    whole: () => pagesFrom(pagesAdded(book, [], press), 1),
    cover: () => openingJournalCover({ ...named, ...bindingOf(facts) }, language),
    closing: () => openingJournalClosing({ ...named, ...bindingOf(facts) }, language),
  }
  return { paper: papers[kind](), added, printed }
}

/** Sheets that are printed after a book was closed lie beside it, without a number. */
const firstPage = ({ from }: PagesAdded, { closing }: Printed): number | null =>
  closing === null ? from : null

/** The book as one table: whoever prints it cuts the pages, and no spreadsheet has a row in halves. */
function wholeBook({ book, regulation }: PrintFacts<Book>, choice: PrintChoice): Paper {
  const { name, confidential, rows } = book
  const runs = runsOf(rows, renderingOf(regulation, choice))
  return journalTable({ regulation, name, confidential, runs }, choice.language)
}

const renderingOf = (regulation: Regulation, choice: PrintChoice): Rendering => ({
  words: wordsFor(regulation, choice.language),
  language: choice.language,
  masked: choice.isMasked ? applicant : new Set(),
})
