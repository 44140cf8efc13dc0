import { withConfirmed } from '#core/calendar/calendar-edits.ts'
import { missingYear } from '#core/calendar/missing-year.ts'
import { dayAndMonth } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'
import type { ShownCalendar } from './use-calendar.ts'

interface MissingProps {
  readonly calendar: ShownCalendar
  readonly onShow: (year: number) => void
  readonly onSaved: () => void
}

/** Somebody has to see to a year: nothing is known of it, or days wait for a decree. */
export function Missing({ calendar, onShow, onSaved }: MissingProps) {
  const { t, lang, workspace } = useDesk()
  const action = useAction()
  const words = t.calendar.missing
  const { board, days, now } = calendar.source
  const missing = missingYear(days.calendar, now.on)
  if (missing === null) return null
  const { year, why, days: uncertain } = missing
  const named = uncertain.map((on) => dayAndMonth(lang, on)).join(', ')
  return (
    <Notice kind="due">
      <p>{why === 'missing' ? words.missing(year) : words.estimated(year, named)}</p>
      <Trouble action={action} />
      <div class="buttons">
        <Button kind="quiet" onClick={() => onShow(year)}>
          {words.show(year)}
        </Button>
        {calendar.mayChange && uncertain.length > 0 && (
          <Button kind="quiet" busy={action.isBusy && t.common.busy} onClick={confirm}>
            {words.confirm}
          </Button>
        )}
      </div>
    </Notice>
  )

  function confirm() {
    const changes = withConfirmed(days.calendar, board.calendar, uncertain)
    action.run(() => workspace.changeCalendar(changes), onSaved)
  }
}
