import { useState } from 'preact/hooks'
import type { Book } from '#core/journal/book.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { ProgressLine } from '../../parts/progress-line.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import type { WorkspaceState } from '../../session/api.ts'
import { regulationOf } from '../../session/in-force.ts'
import { Select } from '../letters/select.tsx'
import { bookTitle } from './book-name.ts'
import { useLook } from './look.ts'
import { OpeningsBook } from './openings-book.tsx'
import { openingsInLog } from './openings.ts'
import { Printing } from './printing/printing.tsx'
import { RowsBook } from './rows-book.tsx'
import { useBooks } from './use-books.ts'

/** The registration journal and the journal of openings, on the screen and for the printer. */
export function Journal() {
  const { state, t, lang } = useDesk()
  const words = t.journal
  const books = useBooks()
  const [look, setLook] = useLook()
  const [isPrinting, setPrinting] = useState(false)
  const isAttending = state.me?.seat === 'attending'
  const years = openingYears(state)
  const shownYear = years.find((one) => openingsId(one) === look.book)
  // Whoever attends has no other book.
  const year = shownYear ?? (isAttending ? years[0] : undefined)
  const book = books.find(({ id }) => id === look.book) ?? books[0]
  const shown = year === undefined ? book : undefined
  if (isPrinting && shown !== undefined)
    return <Printing key={shown.id} book={shown} onBack={() => setPrinting(false)} />
  const options = [
    ...books.map((one) => [one.id, bookTitle(t, lang, one)] as const),
    ...years.map(
      (one) => [openingsId(one), `${words.books.openings}, ${words.books.year(one)}`] as const,
    ),
  ]
  return (
    <main class="page journal">
      <Title lead={isAttending ? t.attending.journal : words.lead}>{words.title}</Title>
      <div class="journal-tools">
        {options.length > 1 && (
          <Select
            label={words.book}
            value={year === undefined ? (book?.id ?? '') : openingsId(year)}
            onValue={(chosen) => setLook({ book: chosen })}
            options={options}
          />
        )}
        {hasRows(shown) && (
          <Button icon="print" onClick={() => setPrinting(true)}>
            {words.print}
          </Button>
        )}
      </div>
      <ProgressLine />
      {year !== undefined && <OpeningsBook year={year} />}
      {hasRows(shown) && <RowsBook key={shown.id} book={shown} look={look} onLook={setLook} />}
      {year === undefined && !hasRows(shown) && (
        <Empty title={isAttending ? words.noOpenings : words.empty}>
          {isAttending ? words.noOpeningsHint : words.emptyHint}
        </Empty>
      )}
    </main>
  )
}

const hasRows = (book: Book | undefined): book is Book => book !== undefined && book.rows.length > 0

const openingsId = (year: number): string => `openings/${year}`

/** The years of which there is a journal of openings, the newest first. */
function openingYears(state: WorkspaceState): readonly number[] {
  if (regulationOf(state).openingJournal === undefined) return []
  const years = openingsInLog(state).map(({ period }) => period)
  const now = state.now === null ? [] : [Number(state.now.on.slice(0, 4))]
  return [...new Set([...years, ...now])].sort((a, b) => b - a)
}
