import type { PlainDate } from '#core/calendar/plain-date.ts'
import { printingOf, type PagesAdded, type Press } from '#core/journal/pages-added.ts'
import type { PrintedBook } from '#core/journal/printing.ts'
import type { RowNumber } from '#core/journal/row.ts'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { useAction } from '../../../use-action.ts'

interface RememberProps<Row extends RowNumber> {
  readonly book: PrintedBook<Row>
  readonly added: PagesAdded<Row>
  readonly press: Pick<Press<Row>, 'markOf'>
  readonly language: string
  readonly today: PlainDate | null
  /** The book is closed: nothing comes after what was printed. */
  readonly closes?: boolean
}

/** Writes down that pages were printed, so that the next go on from there; or that the book is closed. */
export function Remember<Row extends RowNumber>({
  book,
  added,
  press,
  language,
  today,
  closes = false,
}: RememberProps<Row>) {
  const { workspace, t } = useDesk()
  const words = t.journal.printing
  const action = useAction()
  if (today === null) return null
  if (closes && added.pages.length > 0) return <Notice kind="due">{words.notAllPrinted}</Notice>
  const write = () =>
    workspace.writeRecord({
      record: null,
      seen: 0,
      audience: 'readers',
      data: printingOf(book, added, press, { language, on: today, closes }),
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
