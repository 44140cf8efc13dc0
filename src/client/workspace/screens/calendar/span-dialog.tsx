import { useState } from 'preact/hooks'
import type { Span } from '#core/calendar/plain-date.ts'
import type { SpanRefusal } from '#core/calendar/calendar-edits.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { Done } from '../../session/api.ts'
import { useAction } from '../../use-action.ts'
import { SpanFields, spanOf } from './span-fields.tsx'

interface SpanDialogProps {
  readonly title: string
  readonly labels: { readonly from: string; readonly to: string }
  readonly start: Span | null
  readonly refuse: (span: Span) => SpanRefusal | null
  readonly onSave: (span: Span) => Promise<Done>
  /** What can be taken away here. */
  readonly removable?: readonly { readonly label: string; readonly remove: () => Promise<Done> }[]
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Asks for the first and the last of some days. */
export function SpanDialog(props: SpanDialogProps) {
  const { title, labels, start, refuse, removable = [], onSave, onClose, onSaved } = props
  const { t } = useDesk()
  const [typed, setTyped] = useState({ from: start?.from ?? '', to: start?.to ?? '' })
  const action = useAction()
  const span = spanOf(typed)
  const isFit = span !== null && refuse(span) === null
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (span !== null && isFit) action.run(() => onSave(span), onSaved)
        }}
      >
        <SpanFields labels={labels} value={typed} onValue={setTyped} refuse={refuse} />
        <Trouble action={action} />
        <div class="buttons">
          <Button onClick={onClose}>{t.common.actions.cancel}</Button>
          <Button kind="main" submits disabled={!isFit} busy={action.isBusy && t.common.busy}>
            {t.calendar.day.save}
          </Button>
        </div>
      </form>
      {removable.map(({ label, remove }) => (
        <Button key={label} kind="quiet" icon="cross" onClick={() => action.run(remove, onSaved)}>
          {label}
        </Button>
      ))}
    </Dialog>
  )
}
