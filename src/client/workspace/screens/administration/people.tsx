import { useState } from 'preact/hooks'
import type { InvitedPerson } from '#core/contract/administration.ts'
import { untilDate } from '#core/words/dates.ts'
import { roleWords } from '#core/words/roles.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'
import { Invite } from './invite.tsx'

interface PeopleProps {
  readonly people: readonly InvitedPerson[]
  readonly onChanged: () => void
}

/** Everybody invited, and how far they have come. */
export function People({ people, onChanged }: PeopleProps) {
  const { t } = useDesk()
  const words = t.setup.people
  const [isInviting, setInviting] = useState(false)
  return (
    <section>
      <h2>{words.title}</h2>
      {people.length === 0 ? (
        <Empty title={words.none} />
      ) : (
        <ul class="card rows">
          {people.map((person) => (
            <PersonRow key={person.id} person={person} onChanged={onChanged} />
          ))}
        </ul>
      )}
      <div class="buttons">
        <Button icon="plus" onClick={() => setInviting(true)}>
          {words.invite}
        </Button>
      </div>
      {isInviting && <Invite onClose={() => setInviting(false)} onInvited={onChanged} />}
    </section>
  )
}

const tagKinds = { invited: 'plain', expired: 'due', enrolled: 'ok', 'on-roster': 'ok' } as const

interface PersonRowProps {
  readonly person: InvitedPerson
  readonly onChanged: () => void
}

function PersonRow({ person, onChanged }: PersonRowProps) {
  const { workspace, t, lang } = useDesk()
  const words = t.setup.people
  const action = useAction()
  const isOpen = person.state === 'invited' || person.state === 'expired'
  return (
    <li class="row">
      <div>
        <strong>{person.name}</strong>
        <small>
          {roleWords[lang][person.role]} · {words.seats[person.seat]}
        </small>
        <Trouble action={action} />
      </div>
      <div class="row-end">
        <Tag kind={tagKinds[person.state]}>{words.states[person.state]}</Tag>
        {person.state === 'invited' && <small>{untilDate(lang, person.expiresOn)}</small>}
      </div>
      {isOpen && (
        <Button
          kind="quiet"
          busy={action.isBusy && t.common.busy}
          onClick={() => action.run(() => workspace.withdrawInvitation(person.id), onChanged)}
        >
          {words.withdraw}
        </Button>
      )}
    </li>
  )
}
