import { clock, dayAndMonth } from '#core/words/dates.ts'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { nameOf } from '../../../who.ts'

/** How an appeal came that members entered, and where its paper lies. */
export function HowItCame({ letter }: { readonly letter: Letter }) {
  const { state, t, lang } = useDesk()
  const words = t.entering
  const facts = letter.body.entered
  const by = letter.state.entered?.by
  if (facts === undefined || by === undefined) return null
  const { way, receivedAt, sheets, keptAt, onlyFor, mark } = facts
  const at = receivedAt.at === undefined ? '' : `, ${clock(receivedAt.at)}`
  const rows: readonly (readonly [name: string, text: string | undefined])[] = [
    [words.how, words.ways[way]],
    [words.on, `${dayAndMonth(lang, receivedAt.on)}${at}`],
    [words.sheets, sheets === undefined ? undefined : String(sheets)],
    [words.onlyFor, onlyFor],
    [words.kept, keptAt],
    [words.mark, mark],
    [words.by, nameOf(state, t, by)],
  ]
  return (
    <section>
      <h2>{words.facts}</h2>
      <dl class="facts">
        {rows.map(([name, text]) =>
          text === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}
