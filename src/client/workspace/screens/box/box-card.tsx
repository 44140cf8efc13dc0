import { addDays } from '#core/calendar/plain-date.ts'
import type { BoxRules, BoxState } from '#core/openings/box.ts'
import { textIn } from '#core/regulation/text-in.ts'
import { accessInWords } from '#core/regulation/told/rule.ts'
import { longTime, nearTime } from '#core/words/dates.ts'
import { labelOf, optionOf } from '#core/words/regulation/form-words.ts'
import { RulesLine } from '../../parts/rules-line.tsx'
import { Tag } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'
import { openingDaysIn, regulationOf } from '../../session/in-force.ts'
import { nameOf } from '../../who.ts'
import { openingsOfBox } from '../opening/openings.ts'
import { Closing } from './closing.tsx'
import { ConfirmBox } from './confirm-box.tsx'

interface BoxCardProps {
  readonly box: BoxState
  readonly isMember: boolean
}

/** One box: what the regulation says of it, its plan, its last opening and the next ones. */
export function BoxCard({ box, isMember }: BoxCardProps) {
  const { state, t, lang } = useDesk()
  const words = t.box
  const last = box.lastOpening
  const { published } = box
  return (
    <>
      {box.proposed && <ConfirmBox thing={box.proposed} rules={box.proposed.rules} />}
      {published && (
        <section class="card form">
          <Named box={box} rules={published.rules} />
          <Tag kind={box.closed ? 'mute' : 'ok'}>
            {box.closed ? words.states.closed : words.states.published}
          </Tag>
          {last && (
            <p class="hint">
              {words.last}: {words.lastBy(longTime(lang, last.planned), nameOf(state, t, last.by))}
            </p>
          )}
          {!box.closed && <Coming box={box} />}
        </section>
      )}
      {published && !box.closed && isMember && <Closing box={box} />}
    </>
  )
}

/** Its name, kind, place, hours and key holder, as the regulation in force has them. */
function Named({ box, rules }: { readonly box: BoxState; readonly rules: BoxRules }) {
  const { state, lang } = useDesk()
  const { channels, posts, language } = regulationOf(state)
  const channel = channels.find((one) => one.box === box.box)
  if (channel === undefined) {
    return (
      <h2>
        <RulesLine rules={rules} />
      </h2>
    )
  }
  const holder = posts.find(({ id }) => id === channel.keyHolder)
  const facts = [
    optionOf(lang, ['channels', 'kind'], channel.kind),
    channel.place && textIn(channel.place, lang, language),
    accessInWords(lang, channel),
    holder && `${labelOf(lang, ['keyHolder']) ?? ''}: ${textIn(holder.name, lang, language)}`,
  ].filter(Boolean)
  return (
    <div>
      <h2>{textIn(channel.name, lang, language)}</h2>
      <p class="hint">{facts.join(' · ')}</p>
      {rules.takes !== 'calls' && (
        <p>
          <RulesLine rules={rules} />
        </p>
      )}
    </div>
  )
}

function Coming({ box }: { readonly box: BoxState }) {
  const { state, t, lang } = useDesk()
  const { now, events } = state
  const days = openingDaysIn(state)
  if (now === null || days === null) return null
  const span = { from: now.on, to: addDays(now.on, 45) }
  const coming = openingsOfBox(box, events, days, now, span)
    .filter(({ standing }) => standing === 'planned' || standing === 'due')
    .slice(0, 4)
  if (coming.length === 0) return null
  return (
    <>
      <h3>{t.box.coming}</h3>
      <ul class="plain">
        {coming.map(({ time }) => (
          <li key={`${time.on} ${time.at}`}>{nearTime(lang, time)}</li>
        ))}
      </ul>
    </>
  )
}
