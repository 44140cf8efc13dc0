import { useState } from 'preact/hooks'
import type { Roster } from '#core/school/roster.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { CeremonyState } from '../../session/api.ts'
import { useAction } from '../../use-action.ts'
import { changesOf, type Change } from './change.ts'
import { Code } from './code.tsx'

interface RoomProps {
  readonly ceremony: CeremonyState
  readonly current: Roster | null
  readonly onChanged: () => void
  /** Null for whoever may not propose. */
  readonly onProposeAgain: (() => void) | null
}

/** A proposal under way: everyone joins, then everyone sees the code, then everyone signs. */
export function Room({ ceremony, current, onChanged, onProposeAgain }: RoomProps) {
  const { workspace, state, t } = useDesk()
  const words = t.commission.ceremony
  const action = useAction()
  const [differs, setDiffers] = useState(false)
  const { proposal, proposalHash, committed, code } = ceremony
  const me = state.me?.account
  if (proposal === null || proposalHash === null || me === undefined) return null
  const hasJoined = committed.includes(me)
  const missing = proposal.people.filter((person) => !committed.includes(person.id))
  const isAsked = proposal.people.some((person) => person.id === me)

  if (differs) {
    return (
      <section class="stop" role="alert">
        <h2>
          <Icon name="stop" />
          {words.stopTitle}
        </h2>
        <p>{words.stop}</p>
        {onProposeAgain && (
          <Button kind="danger" onClick={onProposeAgain}>
            {words.again}
          </Button>
        )}
      </section>
    )
  }
  return (
    <>
      <section>
        <h2>{words.proposed}</h2>
        <ProposedPeople ceremony={ceremony} proposal={proposal} current={current} />
      </section>
      <Trouble action={action} />
      {isAsked && !hasJoined && (
        <Button
          kind="main"
          busy={action.isBusy && words.joining}
          onClick={() => action.run(() => workspace.joinCeremony(proposalHash), onChanged)}
        >
          {words.join}
        </Button>
      )}
      {hasJoined && missing.length > 0 && (
        <p role="status">{words.waitingFor(missing.map((person) => person.name).join(', '))}</p>
      )}
      {code !== null && (
        <Code
          code={code}
          hasSigned={ceremony.signed.includes(me)}
          isSigning={action.isBusy}
          onSame={() => action.run(() => workspace.signRoster(proposalHash), onChanged)}
          onDifferent={() => setDiffers(true)}
        />
      )}
      {onProposeAgain && (
        <Button kind="quiet" onClick={onProposeAgain}>
          {words.proposeAgain}
        </Button>
      )}
    </>
  )
}

const changeTags = {
  added: 'ok',
  removed: 'due',
  moved: 'due',
  stays: 'mute',
} as const satisfies Record<Change, string>

interface ProposedPeopleProps {
  readonly ceremony: CeremonyState
  readonly proposal: Roster
  readonly current: Roster | null
}

function ProposedPeople({ ceremony, proposal, current }: ProposedPeopleProps) {
  const { t } = useDesk()
  const words = t.commission.ceremony
  const standing = (id: (typeof ceremony.signed)[number]) => {
    if (ceremony.signed.includes(id)) return words.signed
    return ceremony.committed.includes(id) ? words.here : words.notHere
  }
  return (
    <ul class="card rows">
      {changesOf(current, proposal).map(({ id, name, seat, change }) => (
        <li key={id} class="row">
          <div>
            <strong>{name}</strong>
            <small>{t.setup.people.seats[seat]}</small>
          </div>
          {current !== null && (
            <Tag kind={changeTags[change]}>
              {change === 'moved' ? t.attending.seats.moved : words[change]}
            </Tag>
          )}
          {change !== 'removed' && (
            <Tag kind={ceremony.committed.includes(id) ? 'ok' : 'mute'}>
              <Icon name={ceremony.committed.includes(id) ? 'check' : 'wait'} />
              {standing(id)}
            </Tag>
          )}
        </li>
      ))}
    </ul>
  )
}
