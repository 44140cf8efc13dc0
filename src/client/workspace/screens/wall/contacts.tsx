import { useState } from 'preact/hooks'
import { printedContacts } from '#core/announcements/contacts.ts'
import { contactList } from '#core/documents/papers/contact-list.ts'
import { Button } from '../../parts/button.tsx'
import { Title } from '../../parts/title.tsx'
import { AsPaper } from '../../documents/as-paper.tsx'
import { useDesk } from '../../desk.ts'
import { regulationOf } from '../../session/in-force.ts'
import { onlyOf } from '../../session/kept-of.ts'
import { unfinished } from '../entering/entry-form.ts'
import { EditContacts } from './edit-contacts.tsx'
import { paperBoxes } from './paper-boxes.ts'

/** The list of numbers that hangs by the box, and its lines to be changed. @clause S2-35 @clause S3-28 */
export function Contacts() {
  const { workspace, state, t, lang } = useDesk()
  const words = t.wall.contacts
  const [isEditing, setEditing] = useState(false)
  // Whoever began before the lock goes on.
  const isBegun = (workspace.draft(unfinished, 'contacts')?.text ?? '') !== ''
  const kept = onlyOf(state, 'contacts')
  const regulation = regulationOf(state)
  const country = state.board?.school.country ?? 'KZ'
  const channel = paperBoxes(regulation, lang)[0]?.value ?? ''
  const printed = printedContacts(kept?.data ?? { contacts: [] }, country)
  if (isEditing || isBegun) return <EditContacts kept={kept} onDone={() => setEditing(false)} />
  return (
    <>
      <Title lead={words.lead}>{words.title}</Title>
      <div class="buttons">
        <Button icon="pen" onClick={() => setEditing(true)}>
          {words.edit}
        </Button>
      </div>
      <AsPaper
        regulation={regulation}
        make={(language) => contactList({ regulation, channel, ...printed }, language)}
      />
    </>
  )
}
