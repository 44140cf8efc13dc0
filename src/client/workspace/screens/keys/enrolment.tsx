import { useCallback, useState } from 'preact/hooks'
import type { InvitationSeen } from '#core/contract/accounts.ts'
import { roleWords } from '#core/words/roles.ts'
import { Button } from '../../parts/button.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Title } from '../../parts/title.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { PrintedCodes } from '../../session/api.ts'
import { useAction } from '../../use-action.ts'
import { useLoaded } from '../../use-loaded.ts'
import { NewPassword } from './new-password.tsx'
import { PaperSteps } from './paper-steps.tsx'
import { Steps } from './steps.tsx'

interface EnrolmentProps {
  readonly token: string
  readonly onDone: () => void
}

/** From the invitation to keys on paper: who you are, password, paper, check. */
export function Enrolment({ token, onDone }: EnrolmentProps) {
  const { workspace, t } = useDesk()
  const look = useCallback(() => workspace.invitation(token), [workspace, token])
  const { outcome } = useLoaded(look)
  const [hasBegun, setBegun] = useState(false)
  const [codes, setCodes] = useState<PrintedCodes | null>(null)
  const names = Object.values(t.keys.steps)

  if (outcome === null) return <Loading />
  if (!outcome.ok) {
    return (
      <div class="narrow">
        {/* The server says of an unknown invitation no more than of any wrong address. */}
        <Title>
          {t.refusals[outcome.trouble === 'not-yours' ? 'invitation-is-used' : outcome.trouble]}
        </Title>
        <Button icon="back" onClick={onDone}>
          {t.common.actions.back}
        </Button>
      </div>
    )
  }
  const invited = outcome.value
  if (codes !== null) {
    return (
      <PaperSteps
        codes={codes}
        name={invited.name}
        school={invited.schoolName}
        steps={{ names, from: 2 }}
        finish={(card, sheet, device) => workspace.finishEnrolment(card, sheet, device)}
        onDone={onDone}
      />
    )
  }
  return (
    <div class="narrow">
      <Steps names={names} at={hasBegun ? 1 : 0} />
      {hasBegun ? (
        <PasswordStep token={token} onCodes={setCodes} />
      ) : (
        <Welcome invited={invited} onBegin={() => setBegun(true)} />
      )}
    </div>
  )
}

function Welcome(props: { readonly invited: InvitationSeen; readonly onBegin: () => void }) {
  const { t, lang } = useDesk()
  const { name, role, seat, schoolName } = props.invited
  const words = t.keys.welcome
  return (
    <>
      <Title lead={words.invited(schoolName)}>{words.title(name)}</Title>
      <p class="who">
        <strong>{name}</strong> · {roleWords[lang][role]} · {t.setup.people.seats[seat]}
      </p>
      <div class="prose">
        <p>{words[seat]}</p>
        <p>{seat === 'attending' ? t.attending.keys : words.keys}</p>
        <p>{words.nobodyHelps}</p>
        <p>{words.bring}</p>
      </div>
      <Button kind="main" onClick={props.onBegin}>
        {words.begin}
      </Button>
      <p class="hint">{words.notYou}</p>
    </>
  )
}

function PasswordStep(props: {
  readonly token: string
  readonly onCodes: (codes: PrintedCodes) => void
}) {
  const { workspace, t } = useDesk()
  const words = t.keys.password
  const [password, setPassword] = useState<string | null>(null)
  const action = useAction()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (password === null) return
        action.run(() => workspace.beginEnrolment(props.token, password), props.onCodes)
      }}
    >
      <Title step="password" lead={words.lead}>
        {words.title}
      </Title>
      <NewPassword onPassword={setPassword} />
      <Trouble action={action} />
      <Button kind="main" submits disabled={password === null} busy={action.isBusy && words.making}>
        {words.make}
      </Button>
    </form>
  )
}
