import { useMemo, useState } from 'preact/hooks'
import { dayInFigures } from '#core/journal/cell.ts'
import type { Book } from '#core/journal/book.ts'
import { isPrintingOf } from '#core/journal/printing.ts'
import { rowMark } from '#core/journal/row-mark.ts'
import { paperLanguages } from '#core/documents/wording.ts'
import { Button } from '../../../parts/button.tsx'
import { Check, Choice, Select } from '../../../parts/choice.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Title } from '../../../parts/title.tsx'
import { useDesk } from '../../../desk.ts'
import { languageName } from '../../../documents/language-name.ts'
import { keptCommission } from '../../../session/commission.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { bookTitle } from '../book-name.ts'
import { printingsIn } from '../books.ts'
import { printable, printKinds, type PrintChoice, type PrintFacts } from './kinds.ts'
import { Preview } from './preview.tsx'
import { Remember } from './remember.tsx'

/** A book on its way to the printer: what of it, in which language, and what was printed so far. */
export function Printing({ book, onBack }: { readonly book: Book; readonly onBack: () => void }) {
  const { state, t, lang } = useDesk()
  const words = t.journal.printing
  const facts = usePrintFacts(book)
  const isCounted = book.confidential === null
  const [choice, setChoice] = useState<PrintChoice>({
    kind: isCounted ? 'added' : 'whole',
    language: facts.regulation.language,
    isMasked: false,
  })
  const change = (changed: Partial<PrintChoice>) => setChoice({ ...choice, ...changed })
  const { paper, added, printed } = useMemo(() => printable(facts, choice), [facts, choice])
  // What was masked is not the journal, and is not counted.
  const isRemembered =
    choice.kind === 'closing' ||
    (choice.kind === 'added' && !choice.isMasked && added.pages.length > 0)
  const lastDay = facts.printings.at(-1)?.printedOn
  const hints = {
    added:
      added.pages.length === 0
        ? words.nothingAdded
        : words.addedHint(added.from, added.from + added.pages.length - 1),
    whole: words.wholeHint,
    cover: undefined,
    closing: words.closingHint,
  }
  const kinds = isCounted ? printKinds : (['whole', 'cover'] as const)
  const labels = {
    added: words.added,
    whole: words.whole,
    cover: words.cover,
    closing: words.closing,
  }
  return (
    <main class="page journal">
      <Button kind="quiet" icon="back" onClick={onBack}>
        {words.back}
      </Button>
      <Title lead={bookTitle(t, lang, book)}>{t.journal.print}</Title>
      <p class="hint">
        {isCounted
          ? lastDay === undefined || printed.pages === 0
            ? words.never
            : words.soFar(printed.pages, dayInFigures(lastDay))
          : words.confidential}
      </p>
      {printed.isClosed && <Notice kind="done">{words.closed}</Notice>}
      <div class="print-choices">
        <Choice
          legend={words.what}
          value={choice.kind}
          onValue={(kind) => change({ kind })}
          options={kinds.map((kind) => ({ value: kind, label: labels[kind], hint: hints[kind] }))}
        />
        <div>
          <Select
            label={words.language}
            value={choice.language}
            onValue={(language) => change({ language })}
            options={paperLanguages(facts.regulation).map((one) => ({
              value: one,
              label: languageName(one),
            }))}
          />
          <Check
            label={words.mask}
            hint={words.maskHint}
            checked={choice.isMasked}
            onChecked={(isMasked) => change({ isMasked })}
          />
        </div>
      </div>
      {choice.kind === 'added' && added.changed.length > 0 && (
        <Notice kind="due">{words.changed(added.changed.length)}</Notice>
      )}
      {choice.kind === 'added' && added.fresh.some(({ appeal }) => appeal === null) && (
        <Notice kind="due">{words.unopened}</Notice>
      )}
      {paper !== null && <Preview paper={paper} />}
      {isRemembered && !printed.isClosed && (
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

function usePrintFacts(book: Book): PrintFacts {
  const { state } = useDesk()
  const { records, now } = state
  return useMemo(() => {
    return {
      book,
      regulation: book.rows.at(-1)?.regulation ?? regulationOf(state),
      printings: printingsIn(state).filter((printing) => isPrintingOf(printing, book)),
      commission: keptCommission({ records })?.data ?? null,
      today: now?.on ?? null,
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- The rest of the state is not printed.
  }, [book, records, now?.on])
}
