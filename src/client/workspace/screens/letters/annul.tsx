import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { HelpPoint } from '../../parts/help-point.tsx'
import { ReasonDialog } from '../../parts/reason-dialog.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { numberOf } from './number.ts'

/** Takes a number back; it stays in the journal with its reason. */
export function Annul({ letter }: { readonly letter: Letter }) {
  const { workspace, t } = useDesk()
  const words = t.letters.annul
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {words.open}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={words.title(numberOf(t, letter))}
          label={words.reason}
          submit={words.submit}
          kind="danger"
          act={(reason) => workspace.annul(letter.state.thread, reason)}
          onClose={() => setAsking(false)}
        >
          {words.means} <HelpPoint topic="annulling" />
        </ReasonDialog>
      )}
    </>
  )
}
