import { useState } from 'preact/hooks'
import type { MemberId } from '#core/ids.ts'
import type { Roster } from '#core/school/roster.ts'
import { roleWords } from '#core/words/roles.ts'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/choice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { CeremonyState } from '../../session/api.ts'
import { useAction } from '../../use-action.ts'
import { isChange } from './change.ts'

interface ProposeProps {
  readonly enrolled: CeremonyState['enrolled']
  readonly current: Roster | null
  readonly onProposed: () => void
}

/** Who shall have keys from now on: everyone enrolled is offered, nobody else can be. */
export function Propose({ enrolled, current, onProposed }: ProposeProps) {
  const { workspace, t, lang } = useDesk()
  const words = t.commission.ceremony
  const [chosen, setChosen] = useState<ReadonlySet<MemberId>>(
    () => new Set((current?.people ?? enrolled).map((person) => person.id)),
  )
  const [isEveryone, setEveryone] = useState(false)
  const action = useAction()
  const people = enrolled.filter((person) => chosen.has(person.id))
  const members = people.filter((person) => person.seat === 'member').length
  const hasChange = isChange(current, chosen)

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        action.run(() => workspace.propose(people.map((person) => person.id)), onProposed)
      }}
    >
      <fieldset class="card people">
        <legend>{words.whoHasKeys}</legend>
        {enrolled.map((person) => (
          <Check
            key={person.id}
            label={person.name}
            hint={`${roleWords[lang][person.role]} · ${t.setup.people.seats[person.seat]}`}
            checked={chosen.has(person.id)}
            onChecked={(isIn) => setChosen(changed(chosen, person.id, isIn))}
          />
        ))}
      </fieldset>
      {members < 2 && <Notice kind="due">{words.tooFew}</Notice>}
      {members >= 2 && !hasChange && <p class="hint">{words.noChange}</p>}
      <Check label={words.everyone} checked={isEveryone} onChecked={setEveryone} />
      <Trouble action={action} />
      <Button
        kind="main"
        submits
        disabled={members < 2 || !isEveryone || !hasChange}
        busy={action.isBusy && t.common.busy}
      >
        {words.propose}
      </Button>
    </form>
  )
}

function changed(chosen: ReadonlySet<MemberId>, id: MemberId, isIn: boolean) {
  const others = [...chosen].filter((one) => one !== id)
  return new Set(isIn ? [...others, id] : others)
}
