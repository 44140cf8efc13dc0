import { cardAfter, stepsOf, type Card } from '#core/appeals/card-fold.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { ThreadId } from '#core/ids.ts'
import type { AppealFacts } from '#core/journal/appeal-facts.ts'
import { booksOf } from '#core/journal/book.ts'
import { journalPress } from '#core/journal/laid-rows.ts'
import { pagesAdded, printingOf } from '#core/journal/pages-added.ts'
import type { JournalPrinting } from '#core/journal/printing.ts'
import { rowsOf, type Amendment, type Numbered } from '#core/journal/row.ts'
import { wordsFor } from '#core/journal/wording.ts'
import type { AppealField } from '#core/regulation/settings/journal.ts'
import type { Term } from './life.ts'
import type { Player } from './people.ts'
import type { SchoolPlace } from './place.ts'
import type { KeptRow } from './registrar.ts'
import { wallAt } from './term.ts'

/** Plans the days on which the keeper prints the pages that the journal got since the last time. */
export function planPrintings(term: Term, days: readonly number[]): void {
  const before: JournalPrinting[] = []
  for (const seconds of days) term.agenda.plan(seconds, () => print(term, before))
}

async function print(term: Term, before: JournalPrinting[]): Promise<void> {
  const { place, player, records, regulation, journals } = term
  const keeper = player('pedagogue')
  const came = await daysOfReceipt(place, keeper)
  const numbered = journals.rows.map((row) => numberedOf(row, came))
  const [book] = booksOf(rowsOf(numbered, () => regulation))
  if (book === undefined) return
  const language = 'kk'
  const press = journalPress({
    words: wordsFor(regulation, language),
    language,
    masked: new Set(),
  })
  const added = pagesAdded(book, before, press)
  const now = { language, on: wallAt(place.now()).on, closes: false }
  const data = printingOf(book, added, press, now)
  before.push(data)
  await records.write(keeper, { audience: 'readers', data, closes: true })
}

/** When each letter of the page came into the log. */
async function daysOfReceipt({ ledger, school }: SchoolPlace, reader: Player) {
  const came = new Map<ThreadId, PlainDate>()
  for (let from = 0; ;) {
    const { items, more } = await ledger.feed(school, reader.person.id, from, 0)
    for (const item of items)
      if (item.scope === 'thread' && item.received?.entry.kind === 'letter-received')
        came.set(item.thread, item.received.entry.on)
    if (!more) return came
    from = (items.at(-1)?.index ?? from) + 1
  }
}

/** The row as the workspace of every member composes it. */
function numberedOf(row: KeptRow, came: ReadonlyMap<ThreadId, PlainDate>): Numbered {
  const { thread, index, on, series, period, number, annulled, data, writings } = row
  const facts = (card: Card) => factsOf(row, card, came.get(thread.id) ?? on)
  let card: Card = data
  const amendments = stepsOf(data, writings).flatMap(
    ({ on: day, reason, changes }, n): Amendment[] => {
      const before = card
      const writing = writings[n]
      if (writing !== undefined) card = cardAfter(before, writing.data)
      if (reason === null) return []
      const fields = changes.flatMap(({ field }): AppealField[] =>
        field === 'brief' ? ['summary'] : [],
      )
      return [{ on: day, by: '', reason, fields, before: facts(before) }]
    },
  )
  return {
    thread: thread.id,
    index,
    on,
    series,
    period,
    number,
    confidential: null,
    facts: facts(card),
    annulled,
    amendments,
  }
}

/** What the columns of the demo's journal are composed of. */
function factsOf({ told, ...row }: KeptRow, card: Card, came: PlainDate): AppealFacts {
  const { applicant = {}, isAnonymous, brief, executors, outcome } = card
  const signed = isAnonymous ? {} : (told.signed ?? {})
  return {
    serialNo: row.number,
    serialYear: row.period,
    channel: told.channel,
    receivedAt: told.receivedAt ?? { on: came },
    registeredAt: { on: row.on },
    'applicant.surname': applicant.surname ?? signed.surname,
    'applicant.givenName': applicant.givenName ?? signed.name,
    'applicant.patronymic': applicant.patronymic ?? signed.patronymic,
    'applicant.address': applicant.address ?? signed.address,
    'applicant.phone': applicant.phone ?? signed.phone,
    isAnonymous,
    summary: brief,
    dueOn: row.extendedTo ?? row.dueOn,
    registeredBy: [row.by.person.name],
    executors,
    outcome,
  }
}
