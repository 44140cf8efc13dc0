import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import type { Done } from '../session/api.ts'
import { useAction } from '../use-action.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { TextArea } from './text-area.tsx'
import { Trouble } from './trouble.tsx'

interface ReasonDialogProps {
  readonly title: string
  /** What it means to do it. */
  readonly children: ComponentChildren
  /** What the field of the reason is called. */
  readonly label: string
  readonly submit: string
  readonly kind: 'main' | 'danger'
  /** Does it, for this reason. */
  readonly act: (reason: string) => Promise<Done>
  readonly onDone?: () => void
  readonly onClose: () => void
}

/** Asks for the reason that every reader will see. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, children, label, submit, kind, act, onDone, onClose } = props
  const { t } = useDesk()
  const [reason, setReason] = useState('')
  const action = useAction()
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          action.run(
            () => act(reason.trim()),
            () => {
              onClose()
              onDone?.()
            },
          )
        }}
      >
        <p>{children}</p>
        <TextArea
          label={label}
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
            kind={kind}
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
