import { useState } from 'preact/hooks'
import { refuseSpan, withDays, type DayEdit } from '#core/calendar/calendar-edits.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'
import { DayKindFields, editOf, type Kind } from './day-kind-fields.tsx'
import { SpanFields, spanOf } from './span-fields.tsx'
import type { ShownCalendar } from './use-calendar.ts'

interface RangeDialogProps {
  readonly calendar: ShownCalendar
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Several days in a row become holidays, days off or working days. */
export function RangeDialog({ calendar, onClose, onSaved }: RangeDialogProps) {
  const { workspace, t } = useDesk()
  const words = t.calendar.range
  const [typed, setTyped] = useState({ from: '', to: '' })
  const [kind, setKind] = useState<Kind>('day-off')
  const [status, setStatus] = useState<DayEdit['status']>('confirmed')
  const action = useAction()
  const span = spanOf(typed)
  const isFit = span !== null && refuseSpan(span) === null
  const { board, days } = calendar.source
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (span === null || !isFit) return
          const changes = withDays(days.calendar, board.calendar, span, editOf(kind, status))
          action.run(() => workspace.changeCalendar(changes), onSaved)
        }}
      >
        <SpanFields labels={words} value={typed} onValue={setTyped} refuse={refuseSpan} />
        <DayKindFields kind={kind} onKind={setKind} status={status} onStatus={setStatus} />
        <p class="hint">{words.skip}</p>
        <Trouble action={action} />
        <div class="buttons">
          <Button onClick={onClose}>{t.common.actions.cancel}</Button>
          <Button kind="main" submits disabled={!isFit} busy={action.isBusy && t.common.busy}>
            {t.calendar.day.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
