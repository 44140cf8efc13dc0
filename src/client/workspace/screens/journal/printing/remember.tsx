import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Book } from '#core/journal/book.ts'
import { printingOf, type PagesAdded } from '#core/journal/pages-added.ts'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { useAction } from '../../../use-action.ts'
import type { PrintChoice } from './kinds.ts'

interface RememberProps {
  readonly book: Book
  readonly choice: PrintChoice
  readonly added: PagesAdded
  readonly isClosed: boolean
  readonly today: PlainDate | null
}

/**
 * Writes down that pages were printed, so that the next go on from there; or that the book is closed.
 * What was masked is not the journal, and is not counted.
 */
export function Remember({ book, choice, added, isClosed, today }: RememberProps) {
  const { workspace, t } = useDesk()
  const words = t.journal.printing
  const action = useAction()
  const closes = choice.kind === 'closing'
  const isPrintedJournal = choice.kind === 'added' && !choice.isMasked && added.pages.length > 0
  if (isClosed || today === null || (!closes && !isPrintedJournal)) return null
  if (closes && added.pages.length > 0) return <Notice kind="due">{words.notAllPrinted}</Notice>
  const write = () =>
    workspace.writeRecord({
      record: null,
      seen: 0,
      audience: 'readers',
      data: printingOf(book, added, choice.language, today, closes),
      closes: true,
    })
  return (
    <section class="remember">
      <p class="hint">{closes ? words.closeHint : words.rememberHint}</p>
      <Trouble action={action} />
      <Button
        kind="main"
        icon="check"
        busy={action.isBusy && t.common.busy}
        onClick={() => action.run(write)}
      >
        {closes ? words.close : words.remember}
      </Button>
    </section>
  )
}
