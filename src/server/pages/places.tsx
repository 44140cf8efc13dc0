import { textIn } from '#core/regulation/text-in.ts'
import { accessInWords } from '#core/regulation/told/rule.ts'
import type { PublicRegulation } from '../ledger/ledger.ts'
import type { View } from './view.ts'

interface PlacesProps {
  readonly view: View
  readonly known: PublicRegulation
}

/** Every box and telephone: its name, its place, its hours, and whether it is open now. */
export function Places({ view: { lang, words }, known: { regulation, isOpen } }: PlacesProps) {
  return (
    <section class="card">
      <h2>{words.regulation.boxes}</h2>
      <ul class="places">
        {regulation.channels.map((channel) => {
          const access = accessInWords(lang, channel)
          const isIt = isOpen.get(channel.id)
          return (
            <li>
              <b>{textIn(channel.name, lang, regulation.language)}</b>
              {channel.place !== undefined && (
                <> · {textIn(channel.place, lang, regulation.language)}</>
              )}
              {access !== null && (
                <>
                  <br />
                  {access}
                </>
              )}
              {isIt !== undefined && channel.access?.kind === 'hours' && (
                <span class={isIt ? 'is-open' : 'soft'}>
                  {' '}
                  ({isIt ? words.regulation.open : words.regulation.closed})
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
