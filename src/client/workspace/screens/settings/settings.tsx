import { roleWords } from '#core/words/roles.ts'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/choice.tsx'
import { fingerprint } from '../../parts/fingerprint.ts'
import { LanguageChoice } from '../../parts/language-choice.tsx'
import { Title } from '../../parts/title.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { KeyList } from '../../shell/help.tsx'
import { useAction } from '../../use-action.ts'

/** Language, keys, lock, and what this program is. */
export function Settings() {
  const { t, singleKeys, setSingleKeys } = useDesk()
  const words = t.settings
  return (
    <>
      <Title>{words.title}</Title>
      <section>
        <h2>{words.language}</h2>
        <LanguageChoice />
      </section>
      <Locking />
      <section>
        <h2>{words.keyboard}</h2>
        <div class="card form">
          <Check
            label={t.common.keyboard.singleKeys}
            hint={t.common.keyboard.hint}
            checked={singleKeys}
            onChecked={setSingleKeys}
          />
          <KeyList />
        </div>
      </section>
      <About />
    </>
  )
}

function Locking() {
  const { workspace, t, lock } = useDesk()
  const words = t.settings.lock
  const action = useAction()
  const logOut = async () => {
    await workspace.logOutEverywhere()
    return null
  }
  return (
    <section>
      <h2>{words.title}</h2>
      <div class="card form">
        <p>{words.text}</p>
        <Button icon="lock" onClick={lock}>
          {words.now}
        </Button>
        <p>{words.everywhereText}</p>
        <Trouble action={action} />
        <Button busy={action.isBusy && t.common.busy} onClick={() => action.run(logOut)}>
          {words.everywhere}
        </Button>
      </div>
    </section>
  )
}

function About() {
  const { state, t, lang } = useDesk()
  const words = t.settings.about
  const { me } = state
  return (
    <section>
      <h2>{words.title}</h2>
      <div class="card form">
        <p>{words.text}</p>
        <dl class="facts">
          <dt>{words.school}</dt>
          <dd>{state.schoolName}</dd>
          <dt>{words.you}</dt>
          <dd>
            {me?.name}
            {me?.role && ` · ${roleWords[lang][me.role]}`}
          </dd>
          <dt>{words.address}</dt>
          <dd>
            <code>{state.publicUrl}</code>
          </dd>
          {state.genesis && (
            <>
              <dt>{words.genesis}</dt>
              <dd>
                <code>{fingerprint(state.genesis, 16)}</code>
              </dd>
            </>
          )}
        </dl>
      </div>
    </section>
  )
}
