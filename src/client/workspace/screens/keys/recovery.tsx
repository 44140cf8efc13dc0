import { useState } from 'preact/hooks'
import type { KnownPeople } from '#core/contract/accounts.ts'
import type { MemberId } from '#core/ids.ts'
import { roleWords } from '#core/words/roles.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { PrintedCodes } from '../../session/api.ts'
import { useAction } from '../../use-action.ts'
import { NewPassword } from './new-password.tsx'
import { PaperSteps } from './paper-steps.tsx'
import { Steps } from './steps.tsx'

interface RecoveryProps {
  readonly people: KnownPeople['people']
  readonly schoolName: string
  readonly onLeave: () => void
}

/** The way back for a forgotten password: the sheet from the safe, a new password, a new paper. */
export function Recovery({ people, schoolName, onLeave }: RecoveryProps) {
  const { workspace, t, lang } = useDesk()
  const words = t.keys.recovery
  const [account, setAccount] = useState<MemberId | null>(null)
  const [sheet, setSheet] = useState('')
  const [password, setPassword] = useState<string | null>(null)
  const [codes, setCodes] = useState<PrintedCodes | null>(null)
  const action = useAction()
  const { steps } = t.keys
  const names = [steps.password, steps.paper, steps.check]
  const members = people.flatMap(({ id, name, role }) =>
    role === null ? [] : [{ id, name, role }],
  )

  if (codes !== null) {
    return (
      <PaperSteps
        codes={codes}
        name={members.find((one) => one.id === codes.account)?.name ?? ''}
        school={schoolName}
        note={words.envelope}
        steps={{ names, from: 1 }}
        finish={(card, typed, device) => workspace.finishRecovery(card, typed, device)}
        onDone={onLeave}
      />
    )
  }
  return (
    <form
      class="narrow"
      onSubmit={(event) => {
        event.preventDefault()
        if (account === null || password === null) return
        action.run(() => workspace.beginRecovery(account, sheet, password), setCodes)
      }}
    >
      <Steps names={names} at={0} />
      <Title lead={words.lead}>{words.title}</Title>
      <Notice kind="calm">{words.isSeen}</Notice>
      <Choice
        legend={t.setup.people.title}
        value={account}
        onValue={setAccount}
        options={members.map(({ id, name, role }) => ({
          value: id,
          label: name,
          hint: roleWords[lang][role],
        }))}
      />
      <Field label={words.sheet} value={sheet} onValue={setSheet} isCode maxLength={48} />
      <NewPassword onPassword={setPassword} />
      <Trouble action={action} />
      <div class="buttons">
        <Button icon="back" onClick={onLeave}>
          {t.common.actions.back}
        </Button>
        <Button
          kind="main"
          submits
          disabled={account === null || password === null || sheet.trim() === ''}
          busy={action.isBusy && t.keys.password.making}
        >
          {words.submit}
        </Button>
      </div>
    </form>
  )
}
