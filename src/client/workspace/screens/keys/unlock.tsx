import { useEffect, useState } from 'preact/hooks'
import type { KnownPeople } from '#core/contract/accounts.ts'
import type { MemberId } from '#core/ids.ts'
import { roleWords } from '#core/words/roles.ts'
import type { Arrival } from '../../arrival.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Field, PasswordField } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { Device } from '../../session/api.ts'
import { outcomeOf, useAction } from '../../use-action.ts'
import type { Farewell } from '../../use-locking.ts'
import { DeviceChoice } from './paper-steps.tsx'

interface UnlockProps {
  readonly people: KnownPeople['people']
  /** The key card that a camera read from the paper. */
  readonly arrived: Extract<Arrival, { kind: 'card' }> | null
  readonly farewell: Farewell
  readonly onForgotten: () => void
}

/** Who works, the password, and the key card where the device does not know the person. */
export function Unlock({ people, arrived, farewell, onForgotten }: UnlockProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.keys.unlock
  const [account, setAccount] = useState<MemberId | null>(arrived?.account ?? onlyOne(people))
  const [password, setPassword] = useState('')
  const [typedCard, setTypedCard] = useState('')
  const [device, setDevice] = useState<Device | null>(null)
  const action = useAction()
  const person = people.find((one) => one.id === account)
  const isMember = person !== undefined && person.role !== null
  const isKnown = useKnown(isMember ? person.id : null)
  const readCard = arrived !== null && arrived.account === account ? arrived.card : null
  const needsDevice = isMember && isKnown === false
  const card = readCard ?? (needsDevice ? typedCard : null)
  const isReady =
    account !== null && password !== '' && card !== '' && !(needsDevice && device === null)

  if (people.length === 0) return <Empty title={words.nobody} />
  return (
    <form
      class="narrow"
      onSubmit={(event) => {
        event.preventDefault()
        if (account !== null && isReady)
          action.run(() => workspace.unlock(account, password, card, device ?? 'own'))
      }}
    >
      <Title>{words.title}</Title>
      {farewell.byItself && <Notice kind="calm">{words.lockedItself}</Notice>}
      {state.areDraftsLost && <Notice kind="due">{words.draftsLost}</Notice>}
      <Choice
        legend={t.setup.people.title}
        value={account}
        onValue={setAccount}
        options={people.map((one) => ({
          value: one.id,
          label: one.name,
          hint: one.role === null ? words.administrator : roleWords[lang][one.role],
        }))}
      />
      {account !== null && (
        <PasswordField
          label={t.keys.password.label}
          value={password}
          onValue={setPassword}
          autocomplete="current-password"
        />
      )}
      {readCard !== null && <Notice kind="done">{words.cardRead}</Notice>}
      {needsDevice && readCard === null && (
        <Field
          label={words.card}
          hint={words.cardHint}
          value={typedCard}
          onValue={setTypedCard}
          isCode
          maxLength={48}
        />
      )}
      {needsDevice && <DeviceChoice value={device} onValue={setDevice} />}
      <Trouble action={action} />
      <div class="buttons">
        <Button
          kind="main"
          icon="key"
          submits
          disabled={!isReady}
          busy={action.isBusy && words.unlocking}
        >
          {words.submit}
        </Button>
        {isMember && (
          <Button kind="quiet" onClick={onForgotten}>
            {words.forgot}
          </Button>
        )}
      </div>
    </form>
  )
}

const onlyOne = (people: KnownPeople['people']): MemberId | null =>
  people.length === 1 ? (people[0]?.id ?? null) : null

/** Whether this device remembers the card of `account`; null until it is known. */
function useKnown(account: MemberId | null): boolean | null {
  const { workspace } = useDesk()
  const [isKnown, setKnown] = useState<boolean | null>(null)
  useEffect(() => {
    setKnown(null)
    if (account === null) return undefined
    let isWanted = true
    void outcomeOf(() => workspace.knows(account)).then((outcome) => {
      if (isWanted) setKnown(outcome.ok ? outcome.value : false)
    })
    return () => {
      isWanted = false
    }
  }, [workspace, account])
  return isKnown
}
