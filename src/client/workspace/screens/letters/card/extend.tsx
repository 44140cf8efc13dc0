import { useState } from 'preact/hooks'
import { plainDate } from '#core/calendar/plain-date.ts'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { Field } from '../../../parts/field.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { useAction } from '../../../use-action.ts'

/** Gives the appeal more time, for a reason that stays in the journal. @clause S0-32 */
export function Extend({ letter }: { readonly letter: Letter }) {
  const { t } = useDesk()
  const [isAsking, setAsking] = useState(false)
  if (letter.state.registration === null) return null
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t.card.extend.open}
      </Button>
      {isAsking && <ExtendDialog letter={letter} onClose={() => setAsking(false)} />}
    </>
  )
}

interface ExtendDialogProps {
  readonly letter: Letter
  readonly onClose: () => void
}

function ExtendDialog({ letter, onClose }: ExtendDialogProps) {
  const { workspace, t } = useDesk()
  const words = t.card.extend
  const dueOn = letter.state.registration?.dueOn ?? ''
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const action = useAction()
  const isLater = until > dueOn
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isLater) return
          action.run(() => workspace.extend(letter.state.thread, plainDate(until), reason), onClose)
        }}
      >
        <Field
          label={words.until}
          type="date"
          value={until}
          min={dueOn}
          onValue={setUntil}
          wrong={until !== '' && !isLater ? words.wrong : null}
        />
        <TextArea
          label={words.reason}
          hint={words.hint}
          value={reason}
          onValue={setReason}
          maxLength={500}
          rows={2}
        />
        <Trouble action={action} />
        <div class="buttons">
          <Button onClick={onClose}>{t.common.actions.cancel}</Button>
          <Button
            kind="main"
            submits
            disabled={!isLater || reason.trim() === ''}
            busy={action.isBusy && t.common.busy}
          >
            {words.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
