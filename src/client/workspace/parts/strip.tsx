import { nearTime } from '#core/words/dates.ts'
import { useDesk } from '../desk.ts'
import { boxAtWork, openingStrip, type OpeningMark } from '../screens/opening/openings.ts'

/** The last openings and the next two: with letters, empty, missed, planned. */
export function Strip() {
  const { state, t, lang } = useDesk()
  const words = t.box.opening
  const box = state.board && boxAtWork(state.board)
  if (box === null || state.now === null) return null
  const places = openingStrip(box, state.events, state.now)
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
  return (
    <section>
      <h2>{words.strip}</h2>
      <ol class="strip">
        {places.map(({ planned, mark }) => (
          <li
            key={`${planned.on} ${planned.at}`}
            class={`was-${mark}`}
            title={`${nearTime(lang, planned)}: ${labels[mark]}`}
          >
            <span class="unseen">{`${nearTime(lang, planned)}: ${labels[mark]}`}</span>
          </li>
        ))}
      </ol>
      <p class="hint">{words.stripCounts(count('letters'), count('empty'), count('missed'))}</p>
    </section>
  )
}
