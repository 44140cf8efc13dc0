import { useState } from 'preact/hooks'
import { letterForm } from '#core/documents/papers/letter-form.ts'
import type { BlankSheet } from '#crypto/encrypt/blank-sheet.ts'
import { Button } from '../../parts/button.tsx'
import { PaperLanguage } from '../../documents/as-paper.tsx'
import { PaperView } from '../../documents/paper-view.tsx'
import { usePrintedPaper } from '../../documents/print-paper.tsx'
import { returnPage } from '../../documents/return-page.ts'
import { useDesk } from '../../desk.ts'
import { regulationOf } from '../../session/in-force.ts'

interface PrintBlankLettersProps {
  /** Key of the channel whose name stands above. */
  readonly channel: string
  readonly sheets: readonly BlankSheet[]
  readonly onForget: () => void
}

/**
 * The forms for the printer. They cannot be saved as a file for an office: a file would keep the
 * digits.
 */
export function PrintBlankLetters({ channel, sheets, onForget }: PrintBlankLettersProps) {
  const { state, t } = useDesk()
  const words = t.wall.forms
  const regulation = regulationOf(state)
  const [language, setLanguage] = useState(regulation.language)
  const address = returnPage(state, language)
  const formOf = (some: readonly BlankSheet[]) =>
    letterForm({ regulation, channel, address, sheets: some }, language)
  usePrintedPaper(formOf(sheets))
  return (
    <>
      <PaperLanguage regulation={regulation} language={language} onLanguage={setLanguage} />
      <p role="status">{words.ready(sheets.length)}</p>
      <div class="buttons">
        <Button kind="main" icon="print" onClick={() => print()}>
          {t.common.actions.print}
        </Button>
        <Button kind="quiet" onClick={onForget}>
          {words.again}
        </Button>
      </div>
      <PaperView paper={formOf(sheets.slice(0, 1))} />
    </>
  )
}
