import { useState } from 'preact/hooks'
import type { Book } from '#core/journal/book.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { ProgressLine } from '../../parts/progress-line.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { Select } from '../letters/select.tsx'
import { bookTitle, openingsTitle } from './book-name.ts'
import { useLook } from './look.ts'
import { OpeningsBook } from './openings-book.tsx'
import { Printing } from './printing/printing.tsx'
import { RowsBook } from './rows-book.tsx'
import { useBooks, useOpeningBooks } from './use-books.ts'
import { VolumeStanding } from './volume-standing.tsx'

/** The registration journal and the journal of openings, on the screen and for the printer. */
export function Journal() {
  const { state, t, lang } = useDesk()
  const words = t.journal
  const books = useBooks()
  const [look, setLook] = useLook()
  const [isPrinting, setPrinting] = useState(false)
  const isAttending = state.me?.seat === 'attending'
  const ofOpenings = useOpeningBooks()
  // Whoever attends has no other book.
  const openings =
    ofOpenings.find(({ id }) => id === look.book) ?? (isAttending ? ofOpenings[0] : undefined)
  const book = books.find(({ id }) => id === look.book) ?? books[0]
  const shown = openings === undefined ? book : undefined
  if (isPrinting && shown !== undefined)
    return <Printing key={shown.id} book={shown} onBack={() => setPrinting(false)} />
  const options = [
    ...books.map((one) => [one.id, bookTitle(t, lang, one)] as const),
    ...ofOpenings.map((one) => [one.id, openingsTitle(t, one)] as const),
  ]
  return (
    <main class="page journal">
      <Title lead={isAttending ? t.attending.journal : words.lead}>{words.title}</Title>
      <div class="journal-tools">
        {options.length > 1 && (
          <Select
            label={words.book}
            value={(openings ?? book)?.id ?? ''}
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
      {openings !== undefined && <VolumeStanding of={openings} />}
      {hasRows(shown) && <VolumeStanding of={shown} />}
      {openings !== undefined && <OpeningsBook key={openings.id} book={openings} />}
      {hasRows(shown) && <RowsBook key={shown.id} book={shown} look={look} onLook={setLook} />}
      {openings === undefined && !hasRows(shown) && (
        <Empty title={isAttending ? words.noOpenings : words.empty}>
          {isAttending ? words.noOpeningsHint : words.emptyHint}
        </Empty>
      )}
    </main>
  )
}

const hasRows = (book: Book | undefined): book is Book => book !== undefined && book.rows.length > 0
