import { addDays } from '#core/calendar/plain-date.ts'
import { capital, insideSentence } from '#core/documents/names.ts'
import type { BoxRules, BoxState } from '#core/openings/box.ts'
import { textIn } from '#core/regulation/text-in.ts'
import { accessInWords } from '#core/regulation/told/rule.ts'
import { longTime, nearTime } from '#core/words/dates.ts'
import { labelOf, optionOf } from '#core/words/regulation/form-words.ts'
import { Notice } from '../../parts/notice.tsx'
import { RulesLine } from '../../parts/rules-line.tsx'
import { Tag } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'
import { openingDaysIn } from '../../session/in-force.ts'
import { nameOf } from '../../who.ts'
import { openingsOfBox } from '../opening/openings.ts'
import { Closing } from './closing.tsx'
import { channelOfBox } from './left-out.ts'
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
  const isLeftOut = channelOfBox(state, box)?.isLeftOut ?? false
  const taking = published?.rules.takes === 'calls' ? words.calls : words.states
  return (
    <>
      {box.proposed && <ConfirmBox thing={box.proposed} rules={box.proposed.rules} />}
      {published && (
        <section class="card form">
          <Named box={box} rules={published.rules} />
          <Tag kind={box.closed ? 'mute' : 'ok'}>
            {box.closed ? taking.closed : taking.published}
          </Tag>
          {isLeftOut && !box.closed && <Notice kind="due">{words.leftOut}</Notice>}
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
  const named = channelOfBox(state, box)
  if (named === null) {
    return (
      <h2>
        <RulesLine rules={rules} />
      </h2>
    )
  }
  const { channel } = named
  const { posts, language } = named.regulation
  const holder = posts.find(({ id }) => id === channel.keyHolder)
  const name = capital(textIn(channel.name, lang, language))
  const kind = optionOf(lang, ['channels', 'kind'], channel.kind)
  const facts = [
    // An answering machine is called nothing else.
    kind !== undefined && capital(kind) !== name && kind,
    channel.place && textIn(channel.place, lang, language),
    accessInWords(lang, channel),
    holder &&
      `${insideSentence(labelOf(lang, ['keyHolder']) ?? '')}: ${textIn(holder.name, lang, language)}`,
  ].filter(Boolean)
  return (
    <div>
      <h2>{name}</h2>
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
