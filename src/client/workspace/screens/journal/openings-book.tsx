import { useMemo, useState } from 'preact/hooks'
import { openingPress } from '#core/documents/papers/opening-journal.ts'
import type { OpeningBook } from '#core/journal/book.ts'
import { isPrintingOf } from '#core/journal/printing.ts'
import { Empty } from '../../parts/empty.tsx'
import { useDesk } from '../../desk.ts'
import { PaperLanguage } from '../../documents/as-paper.tsx'
import { PaperTools } from '../../documents/paper-tools.tsx'
import { PaperView } from '../../documents/paper-view.tsx'
import { keptCommission } from '../../session/commission.ts'
import { regulationOf } from '../../session/in-force.ts'
import { mayWrite } from '../../who.ts'
import { printingsIn } from './books.ts'
import type { PrintFacts } from './printing/binding.ts'
import { kindsOf, openingPrintable, type PrintKind } from './printing/kinds.ts'
import { Remember } from './printing/remember.tsx'
import { ChangedRows, PrintedSoFar, WhatToPrint } from './printing/what-to-print.tsx'

/**
 * A book of the journal of openings, of every box, as it is printed: whole, the pages that it got since
 * it was printed last, its cover, its closing inscription. @clause S4-28
 */
export function OpeningsBook({ book }: { readonly book: OpeningBook }) {
  const { state, t } = useDesk()
  const facts = useOpeningFacts(book)
  const { regulation, printings } = facts
  const [kind, setKind] = useState<PrintKind>('whole')
  const [language, setLanguage] = useState(regulation.language)
  const { paper, added, printed } = useMemo(
    () => openingPrintable(facts, { kind, language }),
    [facts, kind, language],
  )
  if (book.rows.length === 0)
    return <Empty title={t.journal.noOpenings}>{t.journal.noOpeningsHint}</Empty>
  const isRemembered = kind === 'closing' || (kind === 'added' && added.pages.length > 0)
  return (
    <>
      <PrintedSoFar
        printed={printed}
        lastOn={printings.findLast((one) => isPrintingOf(one, book))?.printedOn}
      />
      <div class="print-choices">
        <WhatToPrint
          kinds={kindsOf(book, printed, added)}
          kind={kind}
          onKind={setKind}
          added={added}
          printed={printed}
        />
        <PaperLanguage regulation={regulation} language={language} onLanguage={setLanguage} />
      </div>
      {kind === 'added' && <ChangedRows added={added} printed={printed} />}
      {paper !== null && (
        <>
          <PaperTools paper={paper} />
          <PaperView paper={paper} />
        </>
      )}
      {isRemembered && printed.closing === null && mayWrite(state) && (
        <Remember
          // What is remembered is what was printed.
          key={`${kind}/${printed.pages}`}
          book={book}
          added={added}
          press={openingPress(regulation, language)}
          language={language}
          closes={kind === 'closing'}
          today={state.now?.on ?? null}
        />
      )}
    </>
  )
}

function useOpeningFacts(book: OpeningBook): PrintFacts<OpeningBook> {
  const { state } = useDesk()
  const { records, now } = state
  const regulation = regulationOf(state)
  return useMemo(
    () => ({
      book,
      regulation,
      printings: printingsIn({ records }),
      commission: keptCommission({ records })?.data ?? null,
      today: now?.on ?? null,
    }),
    [book, regulation, records, now?.on],
  )
}
