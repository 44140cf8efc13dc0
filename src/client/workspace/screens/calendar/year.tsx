import { dayOfWeek, daysOf, partsOf } from '#core/calendar/plain-date.ts'
import { dayAndMonth } from '#core/words/dates.ts'
import { monthName } from '#core/words/months.ts'
import { useDesk } from '../../desk.ts'
import { dayTags } from './day-words.ts'
import { factsOf, monthSpan, type DayFacts } from './days.ts'
import { classOf } from './month.tsx'
import type { ShownCalendar } from './use-calendar.ts'

interface YearProps {
  readonly calendar: ShownCalendar
  readonly year: number
  readonly onMonth: (month: number) => void
}

const months = Array.from({ length: 12 }, (_, n) => n + 1)

/** Twelve months at once; each leads to itself. */
export function Year({ calendar, year, onMonth }: YearProps) {
  const { t } = useDesk()
  const first = monthSpan(year, 1)
  const last = monthSpan(year, 12)
  const facts = factsOf(calendar.source, { from: first.from, to: last.to })
  const words = t.calendar
  return (
    <>
      <div class="months">
        {months.map((month) => (
          <MiniMonth
            key={month}
            month={month}
            days={daysOf(monthSpan(year, month)).map(facts)}
            onOpen={() => onMonth(month)}
          />
        ))}
      </div>
      <ul class="legend">
        <li class="day is-off is-special">{words.kinds.holiday}</li>
        <li class="day is-off">{words.weekend}</li>
        <li class="day is-break">{words.break}</li>
        <li class="day has-opening">{t.box.opening.strip}</li>
      </ul>
    </>
  )
}

interface MiniMonthProps {
  readonly month: number
  readonly days: readonly DayFacts[]
  readonly onOpen: () => void
}

function MiniMonth({ month, days, onOpen }: MiniMonthProps) {
  const { t, lang } = useDesk()
  const openings = days.flatMap((day) => day.openings).length
  const special = days.filter(({ special: one }) => one !== null)
  return (
    <section class="card mini">
      <h3>
        <button type="button" class="quiet" onClick={onOpen}>
          {monthName(lang, month)}
        </button>
      </h3>
      <div class="mini-days" aria-hidden="true">
        {days.map((day) => (
          <span
            key={day.on}
            data-column={dayOfWeek(day.on)}
            class={day.openings.length > 0 ? `${classOf(day)} has-opening` : classOf(day)}
            title={titleOf(day)}
          >
            {partsOf(day.on)[2]}
          </span>
        ))}
      </div>
      <p class="unseen">
        {t.box.opening.strip}: {openings}.{' '}
        {special.map((day) => `${dayAndMonth(lang, day.on)}: ${titleOf(day)}`).join('; ')}
      </p>
    </section>
  )

  function titleOf(day: DayFacts): string {
    return dayTags(t, lang, day).join(', ')
  }
}
