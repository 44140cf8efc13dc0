import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { HelpPoint } from '../../parts/help-point.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { useAction } from '../../use-action.ts'
import { numberOf } from './number.ts'

/** Takes a number back; it stays in the journal with its reason. */
export function Annul({ letter }: { readonly letter: Letter }) {
  const { workspace, t } = useDesk()
  const words = t.letters.annul
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const action = useAction()
  const close = () => setAsking(false)
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {words.open}
      </Button>
      {isAsking && (
        <Dialog title={words.title(numberOf(t, letter))} onClose={close}>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              action.run(() => workspace.annul(letter.state.thread, reason.trim()), close)
            }}
          >
            <p>
              {words.means} <HelpPoint topic="annulling" />
            </p>
            <TextArea
              label={words.reason}
              value={reason}
              onValue={setReason}
              maxLength={500}
              rows={2}
              isWanted
            />
            <Trouble action={action} />
            <div class="buttons">
              <Button onClick={close}>{t.common.actions.cancel}</Button>
              <Button
                kind="danger"
                submits
                disabled={reason.trim() === ''}
                busy={action.isBusy && t.common.busy}
              >
                {words.submit}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  )
}
