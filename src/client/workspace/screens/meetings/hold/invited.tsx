import { useState } from 'preact/hooks'
import type { MeetingFault } from '#core/meetings/faults.ts'
import type { Invited } from '#core/meetings/meeting.ts'
import { calledInMinutes } from '#core/meetings/minutes-of.ts'
import { Button } from '../../../parts/button.tsx'
import { Check } from '../../../parts/choice.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { useDesk } from '../../../desk.ts'
import { clerkOf } from '../agenda.ts'
import { Faults } from './faults.tsx'
import { AddInvited } from './add-invited.tsx'

interface InvitedFieldsProps {
  readonly invited: readonly Invited[]
  readonly faults: readonly MeetingFault[]
  readonly onInvited: (invited: Invited[]) => void
}

/** Who was invited; a pupil is shown by name here and by number in the minutes. @clause S0-64 */
export function InvitedFields({ invited, faults, onInvited }: InvitedFieldsProps) {
  const { state, t } = useDesk()
  const words = t.meetings
  const [isAdding, setAdding] = useState(false)
  const clerk = clerkOf(state)
  return (
    <fieldset class="card form">
      <legend>{words.invited}</legend>
      {invited.map((one, n) => (
        <p key={n} class="invited">
          <Check
            label={words.hasCome(one.name)}
            hint={one.kind === 'pupil' ? calledInMinutes(clerk, one) : one.as}
            checked={one.hasCome}
            onChecked={(hasCome) => onInvited(invited.with(n, { ...one, hasCome }))}
          />
          <button
            type="button"
            class="btn quiet"
            aria-label={words.removePerson(one.name)}
            onClick={() => onInvited(invited.toSpliced(n, 1))}
          >
            <Icon name="cross" />
          </button>
        </p>
      ))}
      <Faults of={faults} at="/invited" />
      {isAdding ? (
        <AddInvited
          invited={invited}
          onAdd={(one) => {
            onInvited([...invited, one])
            setAdding(false)
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Button kind="quiet" icon="plus" onClick={() => setAdding(true)}>
          {words.addInvited}
        </Button>
      )}
    </fieldset>
  )
}
