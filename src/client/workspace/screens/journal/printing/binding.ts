import type { PlainDate } from '#core/calendar/plain-date.ts'
import { holderOf, type CommissionRecord } from '#core/commission/commission.ts'
import type { PaperPerson } from '#core/documents/clerk.ts'
import type { ClosingFacts, CoverFacts } from '#core/documents/papers/bound-book.ts'
import { spanOf } from '#core/journal/book-name.ts'
import type { Book, OpeningBook } from '#core/journal/book.ts'
import { closedBooks, continuedFrom } from '#core/journal/closed-book.ts'
import { printedOf, type JournalPrinting } from '#core/journal/printing.ts'
import type { Regulation } from '#core/regulation/regulation.ts'

/** What is known of a book that goes to the printer. */
export interface PrintFacts<Of extends Book | OpeningBook> {
  readonly book: Of
  readonly regulation: Regulation
  /** Of whichever books, oldest first. */
  readonly printings: readonly JournalPrinting[]
  readonly commission: CommissionRecord | null
  /** Null before the first sync. */
  readonly today: PlainDate | null
}

/** What the cover and the last page of a book say, beside its name. */
export function bindingOf(facts: PrintFacts<Book | OpeningBook>): CoverFacts & ClosingFacts {
  const { book, regulation, printings } = facts
  const [first] = spanOf(book.name) ?? []
  const { pages, closing } = printedOf(book, printings)
  const sheets = closing?.sheets ?? pages
  return {
    begunOn: begunOn(book) ?? first ?? null,
    endedOn: endedOn(facts, closing?.on),
    continuesFrom: continuedFrom(closedBooks(printings), book.name)?.on ?? null,
    keeper: keeperOf(facts),
    sheets,
    head: regulation.institution.headName ?? null,
    page: sheets + 1,
  }
}

/** The day of the first row. */
function begunOn({ rows }: Book | OpeningBook): PlainDate | undefined {
  const [row] = rows
  if (row === undefined) return undefined
  return 'held' in row ? row.held.on : row.on
}

/** The day on which it was closed or, where that is earlier, on which its year was over. */
function endedOn(
  { book, today }: PrintFacts<Book | OpeningBook>,
  closedOn: PlainDate | undefined,
): PlainDate | null {
  const last = spanOf(book.name)?.[1]
  const isOver = last !== undefined && today !== null && last < today
  if (isOver && (closedOn === undefined || last < closedOn)) return last
  return closedOn ?? null
}

/** Whoever keeps the journal: by the commission's orders, else the post that the regulation names. */
function keeperOf({
  regulation,
  commission,
  today,
}: PrintFacts<Book | OpeningBook>): PaperPerson | null {
  const holder = commission && today && holderOf(commission, 'keeper', today)
  if (holder !== null) return { post: holder.post, name: holder.name, form: holder.form }
  const { keeper } = regulation.registrars
  return keeper === undefined ? null : { post: keeper, name: null }
}
