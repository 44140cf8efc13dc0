import { useEffect, useRef } from 'preact/hooks'
import type { Paper } from '#core/documents/paper.ts'
import { Button } from '../parts/button.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { useDesk } from '../desk.ts'
import { useAction } from '../use-action.ts'
import { hasTable, savePaper } from './download.ts'
import type { FileWanted } from './make-file.ts'
import { usePrintedPaper } from './print-paper.tsx'

/** Prints `paper`, or saves it as a file for an office; it is the only thing printed while it is shown. */
export function PaperTools({ paper }: { readonly paper: Paper }) {
  const { t } = useDesk()
  const words = t.papers
  const action = useAction()
  const making = useRef<AbortController | null>(null)
  const pressed = useRef<Element | null>(null)
  usePrintedPaper(paper)
  useEffect(() => () => making.current?.abort(), [])
  const save = (ending: FileWanted['ending']) =>
    action.run(() => {
      pressed.current = document.activeElement
      making.current = new AbortController()
      return savePaper({ paper, ending }, making.current.signal)
    })
  const cancel = () => {
    making.current?.abort()
    // The button that is pressed goes away: whoever uses the keys goes on where they began.
    if (pressed.current instanceof HTMLElement) pressed.current.focus()
  }
  return (
    <>
      <div class="buttons">
        <Button icon="print" onClick={() => print()}>
          {words.print}
        </Button>
        <Button icon="save" busy={action.isBusy && words.word} onClick={() => save('docx')}>
          {words.word}
        </Button>
        {hasTable(paper) && (
          <Button icon="save" busy={action.isBusy && words.table} onClick={() => save('xlsx')}>
            {words.table}
          </Button>
        )}
      </div>
      {action.isBusy && (
        <div class="buttons">
          <p class="progress-line" role="status">
            <progress aria-hidden="true" />
            {words.making}
          </p>
          <Button kind="quiet" onClick={cancel}>
            {t.common.actions.cancel}
          </Button>
        </div>
      )}
      <Trouble action={action} />
    </>
  )
}
