import { Button } from '../../parts/button.tsx'
import { fingerprint } from '../../parts/fingerprint.ts'
import { Icon } from '../../parts/icon.tsx'
import { Title } from '../../parts/title.tsx'
import { LanguageChoice } from '../../parts/language-choice.tsx'
import { useDesk } from '../../desk.ts'
import type { Alarm as AlarmState } from '../../session/api.ts'

/** Takes the whole screen: what happened, what to do, what to write down. Nothing else works. */
export function Alarm({ alarm }: { readonly alarm: AlarmState }) {
  const { t, state, lock } = useDesk()
  const words = t.alarm
  const { title, what } = words.kinds[alarm.kind]
  return (
    <main class="alarm">
      <p class="alarm-stop">
        <Icon name="stop" />
        {words.stop}
      </p>
      <Title lead={what}>{title}</Title>
      <section>
        <h2>{words.doNow}</h2>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{words.note}</h2>
        <ul>
          {words.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <dl class="facts">
          <dt>{words.technical}</dt>
          <dd>
            <code>{alarm.kind}</code>
          </dd>
          {state.seal && (
            <>
              <dt>{t.common.seal.entries(state.seal.size)}</dt>
              <dd>
                <code>{fingerprint(state.seal.root, 16)}</code>
              </dd>
            </>
          )}
          {state.genesis && (
            <>
              <dt>{t.settings.about.genesis}</dt>
              <dd>
                <code>{fingerprint(state.genesis, 16)}</code>
              </dd>
            </>
          )}
        </dl>
      </section>
      {state.me && (
        <Button kind="danger" icon="lock" onClick={lock}>
          {words.lock}
        </Button>
      )}
      <LanguageChoice />
    </main>
  )
}
