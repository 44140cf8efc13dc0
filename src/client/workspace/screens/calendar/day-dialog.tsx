import { useState } from 'preact/hooks'
import { withDays, type DayEdit } from '#core/calendar/calendar-edits.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import { longDate } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'
import { factsOf } from './days.ts'
import { DayKindFields, editOf, type Kind } from './day-kind-fields.tsx'
import {
  dayTags,
  openingInWords,
  readingInWords,
  standingInWords,
  whyInWords,
} from './day-words.ts'
import type { ShownCalendar } from './use-calendar.ts'

interface DayDialogProps {
  readonly on: PlainDate
  readonly calendar: ShownCalendar
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** One day: what it is, what is on it and why; members say otherwise here. */
export function DayDialog({ on, calendar, onClose, onSaved }: DayDialogProps) {
  const { t, lang } = useDesk()
  const day = factsOf(calendar.source, { from: on, to: on })(on)
  const tags = dayTags(t, lang, day)
  return (
    <Dialog title={longDate(lang, on)} onClose={onClose}>
      <p>{tags.length === 0 ? t.calendar.kinds.working : tags.join(', ')}</p>
      {day.openings.length + day.readings.length > 0 && (
        <ul class="plain">
          {day.openings.map((one) => (
            <li key={`${one.box} ${one.time.at}`}>
              {openingInWords(t, one, calendar.nameOf(one.box))} · {standingInWords(t, lang, one)}
            </li>
          ))}
          {day.readings.map((one) => (
            <li key="reading">
              {readingInWords(t, one)} · {t.calendar.reading[one.standing]}
            </li>
          ))}
        </ul>
      )}
      {whyInWords(t, lang, day).map((sentence) => (
        <p key={sentence} class="hint">
          {sentence}
        </p>
      ))}
      {calendar.mayChange ? (
        <DayForm on={on} calendar={calendar} onClose={onClose} onSaved={onSaved} />
      ) : (
        <Button onClick={onClose}>{t.common.actions.close}</Button>
      )}
    </Dialog>
  )
}

function DayForm({ on, calendar, onClose, onSaved }: DayDialogProps) {
  const { workspace, t } = useDesk()
  const { board, days } = calendar.source
  const own = board.calendar.days.find((day) => day.on === on) ?? null
  const [kind, setKind] = useState<Kind>(own?.kind ?? 'as-usual')
  const [status, setStatus] = useState<DayEdit['status']>(
    own?.status ?? days.calendar.days.get(on)?.status ?? 'confirmed',
  )
  const action = useAction()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const changes = withDays(
          days.calendar,
          board.calendar,
          { from: on, to: on },
          editOf(kind, status),
        )
        action.run(() => workspace.changeCalendar(changes), onSaved)
      }}
    >
      <DayKindFields kind={kind} onKind={setKind} status={status} onStatus={setStatus} />
      <Trouble action={action} />
      <div class="buttons">
        <Button onClick={onClose}>{t.common.actions.cancel}</Button>
        <Button kind="main" submits busy={action.isBusy && t.common.busy}>
          {t.calendar.day.save}
        </Button>
      </div>
    </form>
  )
}
