import { useMemo, useState } from 'preact/hooks'
import type { Book } from '#core/journal/book.ts'
import { isPrintingOf, printedOf } from '#core/journal/printing.ts'
import { rowMark } from '#core/journal/row-mark.ts'
import { Button } from '../../../parts/button.tsx'
import { Check } from '../../../parts/choice.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Title } from '../../../parts/title.tsx'
import { useDesk } from '../../../desk.ts'
import { PaperLanguage } from '../../../documents/as-paper.tsx'
import { keptCommission } from '../../../session/commission.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { bookTitle } from '../book-name.ts'
import { printingsIn } from '../books.ts'
import { VolumeStanding } from '../volume-standing.tsx'
import type { PrintFacts } from './binding.ts'
import { kindsOf, printable, type PrintChoice } from './kinds.ts'
import { Preview } from './preview.tsx'
import { Remember } from './remember.tsx'
import { ChangedRows, PrintedSoFar, WhatToPrint } from './what-to-print.tsx'

/** A book on its way to the printer: what of it, in which language, and what was printed so far. */
export function Printing({ book, onBack }: { readonly book: Book; readonly onBack: () => void }) {
  const { state, t, lang } = useDesk()
  const words = t.journal.printing
  const facts = usePrintFacts(book)
  const isCounted = book.confidential === null
  const [choice, setChoice] = useState<PrintChoice>(() => ({
    kind: isCounted && printedOf(book, facts.printings).closing === null ? 'added' : 'whole',
    language: facts.regulation.language,
    isMasked: false,
  }))
  const change = (changed: Partial<PrintChoice>) => setChoice({ ...choice, ...changed })
  const { paper, added, printed } = useMemo(() => printable(facts, choice), [facts, choice])
  // What was masked is not the journal, and is not counted.
  const isRemembered =
    choice.kind === 'closing' ||
    (choice.kind === 'added' && !choice.isMasked && added.pages.length > 0)
  return (
    <main class="page journal">
      <Button kind="quiet" icon="back" onClick={onBack}>
        {words.back}
      </Button>
      <Title lead={bookTitle(t, lang, book)}>{t.journal.print}</Title>
      <VolumeStanding of={book} />
      {isCounted ? (
        <PrintedSoFar
          printed={printed}
          lastOn={facts.printings.findLast((one) => isPrintingOf(one, book))?.printedOn}
        />
      ) : (
        <p class="hint">{words.confidential}</p>
      )}
      <div class="print-choices">
        <WhatToPrint
          kinds={kindsOf(book, printed, added)}
          kind={choice.kind}
          onKind={(kind) => change({ kind })}
          added={added}
          printed={printed}
        />
        <div>
          <PaperLanguage
            regulation={facts.regulation}
            language={choice.language}
            onLanguage={(language) => change({ language })}
          />
          <Check
            label={words.mask}
            hint={words.maskHint}
            checked={choice.isMasked}
            onChecked={(isMasked) => change({ isMasked })}
          />
        </div>
      </div>
      {choice.kind === 'added' && <ChangedRows added={added} printed={printed} />}
      {choice.kind === 'added' && added.fresh.some(({ appeal }) => appeal === null) && (
        <Notice kind="due">{words.unopened}</Notice>
      )}
      {paper !== null && <Preview paper={paper} />}
      {isRemembered && printed.closing === null && (
        <Remember
          // What is remembered is what was printed.
          key={`${choice.kind}/${printed.pages}`}
          book={book}
          added={added}
          press={{ markOf: rowMark }}
          language={choice.language}
          closes={choice.kind === 'closing'}
          today={state.now?.on ?? null}
        />
      )}
    </main>
  )
}

function usePrintFacts(book: Book): PrintFacts<Book> {
  const { state } = useDesk()
  const { records, now } = state
  return useMemo(() => {
    return {
      book,
      regulation: book.rows.at(-1)?.regulation ?? regulationOf(state),
      printings: printingsIn(state),
      commission: keptCommission({ records })?.data ?? null,
      today: now?.on ?? null,
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- The rest of the state is not printed.
  }, [book, records, now?.on])
}
