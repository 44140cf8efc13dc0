import type { WhyNext } from '#core/openings/why-next.ts'
import { clock, longDate, nearDay, nearTime } from '#core/words/dates.ts'
import { holidayName } from '#core/words/holidays.ts'
import type { Lang } from '#core/words/lang.ts'
import { planDaysInWords } from '#core/words/opening-plan.ts'
import type { OpenBox, View } from './view.ts'

/** Weekdays and time of the openings: `сейсенбі, жұма, 12:00`. */
export const hoursOf = (lang: Lang, { box }: OpenBox): string =>
  `${planDaysInWords(lang, box)}, ${clock(box.at)}`

/** When the box is opened, when it was, and when it was not. */
export function Openings({ view, box }: { readonly view: View; readonly box: OpenBox }) {
  const { lang, words } = view
  const { at, answerWorkingDays } = box.box
  const { missed, next, why } = box.opening
  return (
    <section class="card">
      <h2>{words.landing.opening}</h2>
      <p class="hours">
        {words.landing.hours(planDaysInWords(lang, box.box), clock(at))}{' '}
        {words.landing.answerWithin(answerWorkingDays)}
      </p>
      {missed !== null && <p class="due">{words.landing.missed(nearTime(lang, missed))}</p>}
      <p>
        {words.landing.next} <b>{nearTime(lang, next)}</b>
      </p>
      {why !== null && <p class="soft">{whyInWords(view, why)}</p>}
      {box.lastOpenedOn !== null && (
        <p class="soft">
          {words.landing.lastOpened} {longDate(lang, box.lastOpenedOn)}
        </p>
      )}
    </section>
  )
}

/** A day off by its name where it has one, else that the school moved the opening. */
function whyInWords({ lang, words }: View, why: WhyNext): string {
  if (why.kind === 'moved') return words.landing.moved(nearTime(lang, why.from))
  const name = why.holiday && holidayName(lang, why.holiday)
  const day = nearDay(lang, why.on)
  return words.landing.dayOff(name ? `${day} (${name})` : day)
}
