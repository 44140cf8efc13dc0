import { useState } from 'preact/hooks'
import { quorumOf } from '#core/openings/paper-opening-check.ts'
import type { Attendant } from '#core/openings/paper-opening.ts'
import type { Openers } from '#core/regulation/settings/openings.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { Button } from '../../../parts/button.tsx'
import { Check } from '../../../parts/choice.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { useDesk } from '../../../desk.ts'
import { postName } from './box-facts.ts'
import { OtherPerson } from './other-person.tsx'

interface PeopleProps {
  readonly regulation: Regulation
  readonly openers: Openers | null
  readonly candidates: readonly Attendant[]
  readonly present: readonly Attendant[]
  readonly onPresent: (present: readonly Attendant[]) => void
}

/** Who stands at the box, with the quorum as it is now. */
export function People({ regulation, openers, candidates, present, onPresent }: PeopleProps) {
  const { state, t, lang } = useDesk()
  const words = t.paperOpening.box
  const [isAdding, setAdding] = useState(false)
  const quorum = quorumOf({ present: [...present] }, openers)
  const isEnough = quorum.present >= quorum.needed
  const isHere = ({ name }: Attendant) => present.some((one) => one.name === name)
  const guests = present.filter((one) => candidates.every(({ name }) => name !== one.name))
  return (
    <fieldset class="card people at-box-people">
      <legend>
        {words.people}
        <span class={isEnough ? 'quorum enough' : 'quorum'} role="status">
          <Icon name={isEnough ? 'check' : 'wait'} />
          {isEnough ? words.isEnough : words.quorum(quorum.present, quorum.needed)}
        </span>
      </legend>
      {candidates.map((person) => {
        const isMe = person.member !== undefined && person.member === state.me?.account
        return (
          <Check
            key={person.name}
            label={isMe ? `${person.name} (${t.common.people.you})` : person.name}
            hint={hintOf(person)}
            checked={isMe || isHere(person)}
            disabled={isMe}
            onChecked={(here) => {
              const rest = present.filter(({ name }) => name !== person.name)
              onPresent(here ? [...rest, person] : rest)
            }}
          />
        )
      })}
      {guests.map((guest) => (
        <p key={guest.name} class="guest">
          <span>
            {guest.name}
            <small>{hintOf(guest)}</small>
          </span>
          <button
            type="button"
            class="btn quiet"
            aria-label={words.remove(guest.name)}
            onClick={() => onPresent(present.filter(({ name }) => name !== guest.name))}
          >
            <Icon name="cross" />
          </button>
        </p>
      ))}
      {isAdding ? (
        <OtherPerson
          regulation={regulation}
          absent={candidates.filter((one) => !isHere(one))}
          onPerson={(person) => {
            onPresent([...present, person])
            setAdding(false)
          }}
        />
      ) : (
        <Button kind="quiet" icon="plus" onClick={() => setAdding(true)}>
          {words.other}
        </Button>
      )}
    </fieldset>
  )

  function hintOf({ post, substituteFor }: Attendant): string {
    const name = postName(regulation, lang, post)
    return substituteFor === undefined ? name : `${name} · ${words.insteadOf}: ${substituteFor}`
  }
}
