import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { usePrintedApart } from '../../use-printed-apart.tsx'
import { LetterSheet } from './print-sheet.tsx'

interface PrintLetterProps {
  readonly letter: Letter
}

/** Prints one letter with its thread, after saying what paper is. */
export function PrintLetter({ letter }: PrintLetterProps) {
  const { t } = useDesk()
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <Button kind="quiet" icon="print" onClick={() => setAsked(true)}>
        {t.print.open}
      </Button>
      {isAsked && <PrintDialog letter={letter} onClose={() => setAsked(false)} />}
    </>
  )
}

function PrintDialog({ letter, onClose }: PrintLetterProps & { readonly onClose: () => void }) {
  const { t } = useDesk()
  usePrintedApart(<LetterSheet letter={letter} />)
  return (
    <Dialog title={t.print.title} onClose={onClose}>
      <Notice kind="due">
        <p>{t.print.warning}</p>
        {letter.isRestricted && (
          <p>
            <strong>{t.print.restricted}</strong>
          </p>
        )}
      </Notice>
      <p class="hint">{t.print.notes}</p>
      <div class="buttons">
        <Button onClick={onClose}>{t.common.actions.cancel}</Button>
        <Button kind="main" icon="print" onClick={() => print()}>
          {t.print.submit}
        </Button>
      </div>
    </Dialog>
  )
}
