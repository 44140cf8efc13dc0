import { useMemo, useState } from 'preact/hooks'
import { openingPages, openingPress } from '#core/documents/papers/opening-journal.ts'
import { dayInFigures } from '#core/journal/cell.ts'
import type { OpeningRow } from '#core/journal/opening-rows.ts'
import { pagesAdded } from '#core/journal/pages-added.ts'
import { isPrintingOf, type PrintedBook } from '#core/journal/printing.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { Choice } from '../../parts/choice.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import { PaperTools } from '../../documents/paper-tools.tsx'
import { PaperView } from '../../documents/paper-view.tsx'
import { regulationOf } from '../../session/in-force.ts'
import { mayWrite } from '../../who.ts'
import { printingsIn } from './books.ts'
import { openingsInLog } from './openings.ts'
import { Remember } from './printing/remember.tsx'

/**
 * The journal of openings of a calendar year, of every box, as it is printed: whole, or the pages that
 * it got since it was printed last. @clause S4-28
 */
export function OpeningsBook({ year }: { readonly year: number }) {
  const { state, t } = useDesk()
  const words = t.journal.printing
  const [kind, setKind] = useState<'whole' | 'added'>('whole')
  const { regulation, book, printings, added, whole } = useOpeningsBook(year)
  if (book.rows.length === 0)
    return <Empty title={t.journal.noOpenings}>{t.journal.noOpeningsHint}</Empty>
  const { pages, from } = kind === 'whole' ? { pages: whole, from: 1 } : added
  const paper =
    pages.length === 0 ? null : openingPages({ regulation, year, pages, from }, regulation.language)
  const last = printings.at(-1)
  return (
    <>
      <p class="hint">
        {last === undefined
          ? words.never
          : words.soFar(last.pages.to, dayInFigures(last.printedOn))}
      </p>
      <Choice
        legend={words.what}
        value={kind}
        onValue={setKind}
        options={[
          { value: 'whole', label: words.whole },
          {
            value: 'added',
            label: words.added,
            hint:
              added.pages.length === 0
                ? words.nothingAdded
                : words.addedHint(added.from, added.from + added.pages.length - 1),
          },
        ]}
      />
      {kind === 'added' && added.changed.length > 0 && (
        <Notice kind="due">{words.changed(added.changed.length)}</Notice>
      )}
      {paper !== null && (
        <>
          <PaperTools paper={paper} />
          <PaperView paper={paper} />
        </>
      )}
      {kind === 'added' && pages.length > 0 && mayWrite(state) && (
        <Remember
          // What is remembered is what was printed.
          key={added.from}
          book={book}
          added={added}
          press={openingPress(regulation, regulation.language)}
          language={regulation.language}
          today={state.now?.on ?? null}
        />
      )}
    </>
  )
}

function useOpeningsBook(year: number) {
  const { state } = useDesk()
  const { events, records } = state
  const regulation = regulationOf(state)
  return useMemo(() => {
    const rows = openingsInLog({ events, records }).filter(({ period }) => period === year)
    const book: PrintedBook<OpeningRow> = { name: { openings: year }, confidential: null, rows }
    const printings = printingsIn({ records }).filter((one) => isPrintingOf(one, book))
    const press = openingPress(regulation, regulation.language)
    return {
      regulation,
      book,
      printings,
      added: pagesAdded(book, printings, press),
      whole: wholeOf(book, regulation),
    }
  }, [events, records, regulation, year])
}

const wholeOf = (book: PrintedBook<OpeningRow>, regulation: Regulation) =>
  pagesAdded(book, [], openingPress(regulation, regulation.language)).pages
