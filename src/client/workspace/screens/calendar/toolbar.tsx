import { monthAndYear } from '#core/words/months.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useDesk } from '../../desk.ts'

interface ToolbarProps {
  readonly at: { readonly year: number; readonly month: number }
  readonly view: 'month' | 'year'
  readonly onAt: (at: { readonly year: number; readonly month: number }) => void
  readonly onView: (view: 'month' | 'year') => void
  readonly onToday: () => void
}

/** Which month or year is shown, and the way to others. */
export function Toolbar({ at, view, onAt, onView, onToday }: ToolbarProps) {
  const { t, lang } = useDesk()
  const words = t.calendar
  const step = (by: 1 | -1) =>
    onAt(view === 'year' ? { ...at, year: at.year + by } : monthAfter(at, by))
  return (
    <div class="calendar-bar">
      <h2 aria-live="polite">
        {view === 'year' ? at.year : monthAndYear(lang, at.year, at.month)}
      </h2>
      <div class="buttons">
        <button type="button" class="btn" aria-label={words.before} onClick={() => step(-1)}>
          <Icon name="back" />
        </button>
        <Button onClick={onToday}>{words.toToday}</Button>
        <button type="button" class="btn" aria-label={words.after} onClick={() => step(1)}>
          <Icon name="next" />
        </button>
      </div>
      <div class="views" role="group" aria-label={words.view}>
        {(['month', 'year'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="btn"
            aria-pressed={view === one}
            onClick={() => onView(one)}
          >
            {words.views[one]}
          </button>
        ))}
      </div>
    </div>
  )
}

function monthAfter({ year, month }: ToolbarProps['at'], by: 1 | -1): ToolbarProps['at'] {
  const next = month + by
  if (next < 1) return { year: year - 1, month: 12 }
  return next > 12 ? { year: year + 1, month: 1 } : { year, month: next }
}
