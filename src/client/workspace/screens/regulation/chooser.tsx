import { presetIds, preset, type PresetId } from '#core/regulation/presets/presets.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { ChannelKind } from '#core/regulation/settings/channels.ts'
import { ruleInWords } from '#core/regulation/told/rule.ts'
import { editorWords, optionOf } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { useDesk } from '../../desk.ts'

interface ChooserProps {
  readonly isMember: boolean
  readonly onChosen: (regulation: Regulation) => void
}

/** The five samples, those of the school's own country first. */
export function Chooser({ isMember, onChosen }: ChooserProps) {
  const { state, lang } = useDesk()
  const words = editorWords[lang].choose
  const country = state.board?.school.country
  const samples = presetIds
    .map((id) => ({ id, regulation: preset(id) }))
    .sort((a, b) => Number(isOf(b.regulation, country)) - Number(isOf(a.regulation, country)))
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="hint">{isMember ? words.lead : words.membersOnly}</p>
      <ul class="reg-samples">
        {samples.map(({ id, regulation }) => (
          <li key={id} class="card">
            <Sample id={id} regulation={regulation} />
            {isMember && (
              <Button
                label={`${words.start}: ${words.names[id]}`}
                onClick={() => onChosen(regulation)}
              >
                {words.start}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const isOf = ({ workdays }: Regulation, country: string | undefined): boolean =>
  workdays.country === country

const icons: Readonly<Record<ChannelKind, IconName>> = {
  'paper-box': 'box',
  'web-form': 'lock',
  phone: 'sound',
  'answering-machine': 'sound',
  'e-mail': 'letters',
  other: 'more',
}

function Sample({ id, regulation }: { readonly id: PresetId; readonly regulation: Regulation }) {
  const { lang } = useDesk()
  const openings = regulation.openings.filter(({ inForce }) => inForce)
  return (
    <div class="reg-sample">
      <p class="reg-sample-head">
        <span class="tag">{regulation.workdays.country}</span>
        <strong>{editorWords[lang].choose.names[id]}</strong>
      </p>
      <ul class="plain reg-sample-facts">
        {regulation.channels.map(({ id: channel, kind }) => (
          <li key={channel}>
            <Icon name={icons[kind]} />
            {optionOf(lang, ['channels', 'kind'], kind)}
          </li>
        ))}
        {openings.map((opening) => (
          <li key={opening.id}>
            <Icon name="opening" />
            {ruleInWords(lang, opening.rule)}
          </li>
        ))}
        <li>
          <Icon name="commission" />
          {openersInWords(regulation, openings[0]?.openers.who ?? null, lang)}
        </li>
      </ul>
    </div>
  )
}

function openersInWords(
  { posts, language }: Regulation,
  who: Regulation['openings'][number]['openers']['who'] | null,
  lang: keyof typeof editorWords,
): string {
  if (who === null || who.kind === 'commission') return optionOf(lang, ['who'], 'commission') ?? ''
  return posts
    .filter(({ id }) => who.posts.includes(id))
    .map(({ name }) => name[lang] ?? name[language])
    .join(', ')
}
