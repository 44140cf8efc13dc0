import { clock, longDate, nearTime } from '#core/words/dates.ts'
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
  const { missed, next } = box.opening
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
      {box.lastOpenedOn !== null && (
        <p class="soft">
          {words.landing.lastOpened} {longDate(lang, box.lastOpenedOn)}
        </p>
      )}
    </section>
  )
}
