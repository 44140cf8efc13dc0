import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { Invited } from '#core/meetings/meeting.ts'
import { Button } from '../../../parts/button.tsx'
import { Select } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { useDesk } from '../../../desk.ts'

interface AddInvitedProps {
  readonly invited: readonly Invited[]
  readonly onAdd: (one: Invited) => void
  readonly onCancel: () => void
}

const kinds = ['staff', 'parent', 'guest', 'pupil'] as const satisfies readonly Invited['kind'][]

/** Somebody to be invited; a pupil only with a reason. @clause S0-64 */
export function AddInvited({ invited, onAdd, onCancel }: AddInvitedProps) {
  const { t } = useDesk()
  const words = t.meetings
  const [kind, setKind] = useState<Invited['kind']>('staff')
  const [name, setName] = useState('')
  const [as, setAs] = useState('')
  const [reason, setReason] = useState('')
  const numbers = invited.map((one) => (one.kind === 'pupil' ? one.number : 0))
  const who = v.safeParse(
    Invited,
    kind === 'pupil'
      ? { kind, name, number: Math.max(0, ...numbers) + 1, reason, hasCome: true }
      : { kind, name, ...(as.trim() === '' ? {} : { as }), hasCome: true },
  )
  return (
    <div class="add-invited">
      <Select
        label={words.invited}
        value={kind}
        onValue={setKind}
        options={kinds.map((value) => ({ value, label: words.invitedKinds[value] }))}
      />
      <Field label={words.invitedName} value={name} maxLength={100} onValue={setName} />
      {kind === 'pupil' ? (
        <>
          <Notice kind="due">{words.pupilHint}</Notice>
          <TextArea
            label={words.pupilReason}
            value={reason}
            maxLength={1000}
            rows={2}
            onValue={setReason}
          />
        </>
      ) : (
        <Field
          label={words.invitedAs}
          value={as}
          maxLength={200}
          onValue={setAs}
          required={false}
        />
      )}
      <div class="buttons">
        <Button onClick={onCancel}>{t.common.actions.cancel}</Button>
        <Button disabled={!who.success} onClick={() => who.success && onAdd(who.output)}>
          {words.add}
        </Button>
      </div>
    </div>
  )
}
