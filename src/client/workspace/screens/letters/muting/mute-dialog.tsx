import { useState } from 'preact/hooks'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import type { Done } from '../../../session/api.ts'
import { useAction } from '../../../use-action.ts'

interface MuteDialogProps {
  readonly title: string
  readonly means: string
  readonly submit: string
  /** Does it, for this reason. */
  readonly act: (reason: string) => Promise<Done>
  readonly onDone?: () => void
  readonly onClose: () => void
}

/** Asks for the reason that every reader will see. */
export function MuteDialog({ title, means, submit, act, onDone, onClose }: MuteDialogProps) {
  const { t } = useDesk()
  const [reason, setReason] = useState('')
  const action = useAction()
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          action.run(
            () => act(reason),
            () => {
              onClose()
              onDone?.()
            },
          )
        }}
      >
        <p>{means}</p>
        <TextArea
          label={t.mute.reason}
          value={reason}
          onValue={setReason}
          maxLength={500}
          rows={2}
          isWanted
        />
        <Trouble action={action} />
        <div class="buttons">
          <Button onClick={onClose}>{t.common.actions.cancel}</Button>
          <Button
            kind="main"
            submits
            disabled={reason.trim() === ''}
            busy={action.isBusy && t.common.busy}
          >
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
