import { dayOfWeek, daysOf, partsOf, type PlainDate } from '#core/calendar/plain-date.ts'
import { weekday } from '#core/words/dates.ts'
import { weekdayShort } from '#core/words/months.ts'
import { useDesk } from '../../desk.ts'
import { factsOf, monthSpan, type DayFacts } from './days.ts'
import { dayTags, openingInWords, readingInWords, standingInWords } from './day-words.ts'
import type { ShownCalendar } from './use-calendar.ts'

interface MonthProps {
  readonly calendar: ShownCalendar
  readonly year: number
  readonly month: number
  readonly onDay: (on: PlainDate) => void
}

/** One month: a grid on a wide screen, a list on a telephone. */
export function Month({ calendar, year, month, onDay }: MonthProps) {
  const { lang } = useDesk()
  const span = monthSpan(year, month)
  const facts = factsOf(calendar.source, span)
  return (
    <div class="card month">
      <div class="month-head" aria-hidden="true">
        {[1, 2, 3, 4, 5, 6, 7].map((iso) => (
          <span key={iso}>{weekdayShort(lang, iso)}</span>
        ))}
      </div>
      <ol>
        {daysOf(span).map((on) => (
          <Day key={on} day={facts(on)} calendar={calendar} onDay={onDay} />
        ))}
      </ol>
    </div>
  )
}

interface DayProps {
  readonly day: DayFacts
  readonly calendar: ShownCalendar
  readonly onDay: (on: PlainDate) => void
}

function Day({ day, calendar, onDay }: DayProps) {
  const { t, lang } = useDesk()
  const { on, openings, readings } = day
  const isToday = on === calendar.source.now.on
  return (
    <li data-column={dayOfWeek(on)} class={classOf(day)}>
      <button type="button" aria-current={isToday ? 'date' : undefined} onClick={() => onDay(on)}>
        <span class="day-number">
          {partsOf(on)[2]} <span class="day-name">{weekday(lang, dayOfWeek(on))}</span>
        </span>
        {dayTags(t, lang, day).map((tag) => (
          <small key={tag}>{tag}</small>
        ))}
        {openings.map((one) => (
          <span key={`${one.box} ${one.time.at}`} class={`opens was-${one.standing}`}>
            {openingInWords(t, one, calendar.nameOf(one.box))}
            {one.standing !== 'planned' && <small>{standingInWords(t, lang, one)}</small>}
          </span>
        ))}
        {readings.map((one) => (
          <span key="reading" class={`opens was-${one.standing}`}>
            {readingInWords(t, one)}
            {one.standing !== 'planned' && <small>{t.calendar.reading[one.standing]}</small>}
          </span>
        ))}
      </button>
    </li>
  )
}

/** How a day looks; what its colour says stands in it in words. */
export function classOf({ isWorked, special, isBreak }: DayFacts): string {
  const kinds = [
    isWorked ? '' : 'is-off',
    special !== null && !isWorked ? 'is-special' : '',
    special?.kind === 'short' ? 'is-short' : '',
    isBreak ? 'is-break' : '',
  ]
  return ['day', ...kinds].filter((kind) => kind !== '').join(' ')
}
