import { useState } from 'preact/hooks'
import { roles, Seat, type Role } from '#core/school/roster.ts'
import { roleWords } from '#core/words/roles.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, Select } from '../../parts/choice.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Qr } from '../../parts/qr.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'

interface InviteProps {
  readonly onClose: () => void
  readonly onInvited: () => void
}

/** Name, post and seat; then the address, shown once. */
export function Invite({ onClose, onInvited }: InviteProps) {
  const { workspace, t, lang } = useDesk()
  const words = t.setup.people
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('psychologist')
  const [seat, setSeat] = useState<Seat>('member')
  const [address, setAddress] = useState<string | null>(null)
  const action = useAction()

  if (address !== null) return <InvitationAddress name={name} address={address} onClose={onClose} />
  return (
    <Dialog title={words.invite} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          action.run(
            () => workspace.invite(name.trim(), role, seat),
            (made) => {
              setAddress(made.address)
              onInvited()
            },
          )
        }}
      >
        <Field label={words.name} value={name} onValue={setName} maxLength={100} />
        <Select
          label={words.role}
          value={role}
          onValue={setRole}
          options={roles.map((one) => ({ value: one, label: roleWords[lang][one] }))}
        />
        <Choice
          legend={words.seat}
          value={seat}
          onValue={setSeat}
          options={Seat.options.map((one) => ({
            value: one,
            label: words.seats[one],
            hint: words.seatHints[one],
          }))}
        />
        <Trouble action={action} />
        <div class="buttons">
          <Button onClick={onClose}>{t.common.actions.cancel}</Button>
          <Button
            kind="main"
            submits
            disabled={name.trim().length < 2}
            busy={action.isBusy && t.common.busy}
          >
            {words.makeAddress}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface InvitationAddressProps {
  readonly name: string
  readonly address: string
  readonly onClose: () => void
}

function InvitationAddress({ name, address, onClose }: InvitationAddressProps) {
  const { t } = useDesk()
  const words = t.setup.address
  return (
    <Dialog title={words.title(name)} onClose={onClose}>
      <Notice kind="due">{words.once}</Notice>
      <Qr text={address} label={words.qr} />
      <p class="address">
        <span class="hint">{words.label}</span>
        <code>{address}</code>
      </p>
      <div class="buttons">
        <CopyButton text={address} />
        <Button kind="main" onClick={onClose}>
          {words.given}
        </Button>
      </div>
    </Dialog>
  )
}
