import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Title } from '../../parts/title.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'
import { NewPassword } from '../keys/new-password.tsx'
import { emptySchool, isFilledIn, SchoolFields } from './school-fields.tsx'

/** The first page of a fresh installation: first what the administrator will never see. */
export function SetUp({ onDone }: { readonly onDone: () => void }) {
  const { t } = useDesk()
  const [isUnderstood, setUnderstood] = useState(false)
  const words = t.setup.promise
  if (isUnderstood) return <SchoolForm onDone={onDone} />
  return (
    <div class="narrow">
      <Title lead={words.lead}>{words.title}</Title>
      <ul class="promises">
        {words.points.map((point) => (
          <li key={point}>
            <Icon name="lock" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <Button kind="main" onClick={() => setUnderstood(true)}>
        {words.understood}
      </Button>
      <LazyOffer />
    </div>
  )
}

/** The offer of a demo; a school at work never loads it. */
function LazyOffer() {
  const [Offer, setOffer] = useState<ComponentType | null>(null)
  useEffect(() => {
    void import('../../demo/offer.tsx').then(({ DemoOffer }) => setOffer(() => DemoOffer))
  }, [])
  return Offer && <Offer />
}

function SchoolForm({ onDone }: { readonly onDone: () => void }) {
  const { workspace, t, lang } = useDesk()
  const words = t.setup.form
  const [code, setCode] = useState('')
  const [school, setSchool] = useState(() => emptySchool(lang))
  const [password, setPassword] = useState<string | null>(null)
  const action = useAction()
  const isReady = code.trim() !== '' && password !== null && isFilledIn(school)
  return (
    <form
      class="narrow"
      onSubmit={(event) => {
        event.preventDefault()
        if (password !== null && isReady)
          action.run(() => workspace.setUp(code.trim(), password, school), onDone)
      }}
    >
      <Title step="form">{words.title}</Title>
      <Field label={words.code} hint={words.codeHint} value={code} onValue={setCode} isCode />
      <SchoolFields value={school} onValue={setSchool} />
      <NewPassword onPassword={setPassword} />
      <Trouble action={action} />
      <Button kind="main" submits disabled={!isReady} busy={action.isBusy && words.working}>
        {words.submit}
      </Button>
    </form>
  )
}
