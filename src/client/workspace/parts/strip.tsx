import { nearDay, nearTime } from '#core/words/dates.ts'
import { useDesk } from '../desk.ts'
import {
  boxAtWork,
  openingStrip,
  type OpeningMark,
  type StripPlace,
} from '../screens/opening/openings.ts'
import { openingDaysIn } from '../session/in-force.ts'

/** The last openings and the next two: with letters, empty, missed, planned. */
export function Strip() {
  const { state, t, lang } = useDesk()
  const words = t.box.opening
  const box = state.board && boxAtWork(state.board)
  if (box === null || state.now === null) return null
  const days = openingDaysIn(state)
  if (days === null) return null
  const places = openingStrip(box, state.events, days, state.now)
  if (places.length === 0) return null
  const count = (mark: OpeningMark) => places.filter((place) => place.mark === mark).length
  const labels: Readonly<Record<OpeningMark, string>> = {
    letters: words.withLetters,
    empty: words.empty,
    held: words.held,
    missed: words.missedShort,
    due: words.planned,
    planned: words.planned,
  }
  const saidOf = ({ time, mark, isExtraordinary, lateOn }: StripPlace): string => {
    const kind = isExtraordinary ? ` (${t.calendar.opening.extraordinary})` : ''
    const late = lateOn === null ? '' : ` (${t.calendar.late(nearDay(lang, lateOn))})`
    return `${nearTime(lang, time)}: ${labels[mark]}${kind}${late}`
  }
  // One that was made up for was missed all the same.
  const missed = count('missed') + places.filter(({ lateOn }) => lateOn !== null).length
  return (
    <section>
      <h2>{words.strip}</h2>
      <ol class="strip">
        {places.map((place) => (
          <li
            key={`${place.time.on} ${place.time.at}`}
            class={`was-${place.mark}${place.lateOn === null ? '' : ' was-late'}`}
            title={saidOf(place)}
          >
            <span class="unseen">{saidOf(place)}</span>
          </li>
        ))}
      </ol>
      <p class="hint">{words.stripCounts(count('letters'), count('empty'), missed)}</p>
    </section>
  )
}
