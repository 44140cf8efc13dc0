import type { CommissionRecord } from '#core/commission/commission.ts'
import { holderOf } from '#core/commission/commission.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { PaperPerson } from '#core/documents/clerk.ts'
import { journalClosing, journalCover } from '#core/documents/papers/journal-cover.ts'
import { journalPages, journalTable } from '#core/documents/papers/journal.ts'
import type { Paper } from '#core/documents/paper.ts'
import { spanOf, type Book } from '#core/journal/book.ts'
import { journalPress, runsOf } from '#core/journal/laid-rows.ts'
import { pagesAdded, type PagesAdded } from '#core/journal/pages-added.ts'
import { printedOf, type JournalPrinting, type Printed } from '#core/journal/printing.ts'
import type { Rendering } from '#core/journal/row-cells.ts'
import type { JournalRow } from '#core/journal/row.ts'
import { wordsFor } from '#core/journal/wording.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { AppealField } from '#core/regulation/settings/journal.ts'

/** What of a book can be printed. */
export const printKinds = ['added', 'whole', 'cover', 'closing'] as const
export type PrintKind = (typeof printKinds)[number]

/** How it is printed. */
export interface PrintChoice {
  readonly kind: PrintKind
  readonly language: string
  /** Whoever wrote is hidden. */
  readonly isMasked: boolean
}

/** What is known of a book that goes to the printer. */
export interface PrintFacts {
  readonly book: Book
  readonly regulation: Regulation
  readonly printings: readonly JournalPrinting[]
  readonly commission: CommissionRecord | null
  /** Null before the first sync. */
  readonly today: PlainDate | null
}

const applicant: ReadonlySet<AppealField> = new Set([
  'applicant.surname',
  'applicant.givenName',
  'applicant.patronymic',
  'applicant.organisation',
  'applicant.age',
  'applicant.classGroup',
  'applicant.address',
  'applicant.phone',
  'applicant.email',
])

/** Of a paper for the printer: with the pages that were added, when it is of these. */
export interface Printable {
  /** Null when there is nothing to print. */
  readonly paper: Paper | null
  readonly added: PagesAdded<JournalRow>
  readonly printed: Printed
}

/** The paper that `choice` asks for. */
export function printable(facts: PrintFacts, choice: PrintChoice): Printable {
  const { book, regulation, printings } = facts
  const { language } = choice
  const added = pagesAdded(book, printings, journalPress(renderingOf(regulation, choice)))
  const printed = printedOf(book, printings)
  const named = { regulation, name: book.name, confidential: book.confidential }
  switch (choice.kind) {
    case 'added': {
      const { pages, from } = added
      const paper = pages.length === 0 ? null : journalPages({ ...named, pages, from }, language)
      return { paper, added, printed }
    }
    case 'whole':
      return { paper: wholeBook(facts, choice), added, printed }
    case 'cover':
      return { paper: coverOf(facts, language), added, printed }
    case 'closing': {
      const { pages: sheets } = printed
      const head = regulation.institution.headName ?? null
      const paper = journalClosing({ ...named, sheets, head, page: sheets + 1 }, language)
      return { paper, added, printed }
    }
  }
}

/** The book as one table: whoever prints it cuts the pages, and no spreadsheet has a row in halves. */
function wholeBook({ book, regulation }: PrintFacts, choice: PrintChoice): Paper {
  const { name, confidential, rows } = book
  const runs = runsOf(rows, renderingOf(regulation, choice))
  return journalTable({ regulation, name, confidential, runs }, choice.language)
}

function coverOf(facts: PrintFacts, language: string): Paper {
  const { book, regulation, today } = facts
  const [first, last] = spanOf(book.name) ?? []
  const begunOn = book.rows[0]?.on ?? first ?? null
  const endedOn = last !== undefined && today !== null && last < today ? last : null
  const { name, confidential } = book
  return journalCover(
    { regulation, name, confidential, begunOn, endedOn, keeper: keeperOf(facts) },
    language,
  )
}

/** Whoever keeps the journal: by the commission's orders, else the post that the regulation names. */
function keeperOf({ regulation, commission, today }: PrintFacts): PaperPerson | null {
  const holder = commission && today && holderOf(commission, 'keeper', today)
  if (holder !== null) return { post: holder.post, name: holder.name, form: holder.form }
  const { keeper } = regulation.registrars
  return keeper === undefined ? null : { post: keeper, name: null }
}

const renderingOf = (regulation: Regulation, choice: PrintChoice): Rendering => ({
  words: wordsFor(regulation, choice.language),
  language: choice.language,
  masked: choice.isMasked ? applicant : new Set(),
})
