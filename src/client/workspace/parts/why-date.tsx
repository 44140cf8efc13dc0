import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { CalendarDay } from '#core/calendar/school-calendar.ts'
import { skippedDays } from '#core/calendar/skipped-days.ts'
import type { ScheduledOpening } from '#core/openings/schedule.ts'
import { dayAndMonth, nearTime } from '#core/words/dates.ts'
import { holidayName } from '#core/words/holidays.ts'
import type { Lang } from '#core/words/lang.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import { useDesk } from '../desk.ts'
import { openingDaysIn } from '../session/in-force.ts'

interface WhyDateProps {
  /** The day from which the term runs. */
  readonly from: PlainDate
  readonly to: PlainDate
  /** How the term is counted, in a sentence. */
  readonly because: string
}

/** Why a term ends on a day: how it is counted, and which days it passes by. */
export function WhyDate({ from, to, because }: WhyDateProps) {
  const { state, t, lang } = useDesk()
  const days = openingDaysIn(state)
  if (days === null) return null
  const words = t.calendar.why
  const { weekends, special } = skippedDays(days.calendar, from, to)
  const skipped = [
    ...(weekends > 0 ? [words.weekends(weekends)] : []),
    ...special.map((day) => `${dayAndMonth(lang, day.on)} (${dayInWords(t, lang, day)})`),
  ]
  return (
    <details class="why">
      <summary>{words.title}</summary>
      <p>{because}</p>
      <p>{skipped.length === 0 ? words.noneSkipped : `${words.skipped} ${skipped.join(', ')}.`}</p>
    </details>
  )
}

/** What a day of the calendar is: the name of the holiday, else its kind. */
export const dayInWords = (t: WorkspaceWords, lang: Lang, { name, kind }: CalendarDay): string =>
  (name === undefined ? null : holidayName(lang, name)) ?? t.calendar.kinds[kind]

/** Why an opening stands where it does, in a sentence. */
export function whyOpening(t: WorkspaceWords, lang: Lang, opening: ScheduledOpening): string {
  const words = t.calendar.because
  const { because, instead, named } = opening
  const before = nearTime(lang, instead ?? named)
  switch (because) {
    case 'moved':
    case 'day-off':
    case 'to-be-decided':
      return words[because](before)
    case 'rule':
    case 'day-is-worked':
    case 'held-on-day-off':
      return words[because]
  }
}
