import { useState } from 'preact/hooks'
import type { MemberId } from '#core/ids.ts'
import type { Roster, Seat } from '#core/school/roster.ts'
import { roleWords } from '#core/words/roles.ts'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/choice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { CeremonyState } from '../../session/api.ts'
import { useAction } from '../../use-action.ts'
import { isChange } from './change.ts'
import { Seats } from './seats.tsx'

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
  const [moved, setMoved] = useState<ReadonlyMap<MemberId, Seat>>(new Map())
  const [isEveryone, setEveryone] = useState(false)
  const action = useAction()
  const seated = new Map(current?.people.map(({ id, seat }) => [id, seat]))
  const everybody = enrolled.map((person) => ({
    ...person,
    seat: moved.get(person.id) ?? seated.get(person.id) ?? person.seat,
  }))
  const people = everybody.filter((person) => chosen.has(person.id))
  const members = people.filter((person) => person.seat === 'member').length
  const hasChange = isChange(current, chosen, moved)

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const ids = people.map((person) => person.id)
        action.run(() => workspace.propose(ids, moved), onProposed)
      }}
    >
      <fieldset class="card people">
        <legend>{words.whoHasKeys}</legend>
        {everybody.map((person) => (
          <Check
            key={person.id}
            label={person.name}
            hint={`${roleWords[lang][person.role]} · ${t.setup.people.seats[person.seat]}`}
            checked={chosen.has(person.id)}
            onChecked={(isIn) => setChosen(changed(chosen, person.id, isIn))}
          />
        ))}
      </fieldset>
      <Seats people={people} onSeat={(id, seat) => setMoved(new Map(moved).set(id, seat))} />
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
