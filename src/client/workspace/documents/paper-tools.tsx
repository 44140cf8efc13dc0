import type { Paper } from '#core/documents/paper.ts'
import { Button } from '../parts/button.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { useDesk } from '../desk.ts'
import { useAction } from '../use-action.ts'
import { hasTable, saveDocx, saveXlsx } from './download.ts'
import { usePrintedPaper } from './print-paper.tsx'

/** Prints `paper`, or saves it as a file for an office; it is the only thing printed while it is shown. */
export function PaperTools({ paper }: { readonly paper: Paper }) {
  const { t } = useDesk()
  const words = t.papers
  const action = useAction()
  usePrintedPaper(paper)
  const busy = action.isBusy && words.making
  return (
    <>
      <div class="buttons">
        <Button icon="print" onClick={() => print()}>
          {words.print}
        </Button>
        <Button icon="save" busy={busy} onClick={() => action.run(() => saveDocx(paper))}>
          {words.word}
        </Button>
        {hasTable(paper) && (
          <Button icon="save" busy={busy} onClick={() => action.run(() => saveXlsx(paper))}>
            {words.table}
          </Button>
        )}
      </div>
      <Trouble action={action} />
    </>
  )
}
