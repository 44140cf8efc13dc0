import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { KeptOf } from '../../session/kept-of.ts'
import { useAction } from '../../use-action.ts'
import { useKeptForm } from '../../use-kept-form.ts'
import { unfinished } from '../entering/entry-form.ts'
import { ContactsForm, contactsOf, typedOf, type ContactsTyped } from './contact-form.ts'
import { NumberLine, PersonLine } from './contact-lines.tsx'

interface EditContactsProps {
  readonly kept: KeptOf<'contacts'> | null
  readonly onDone: () => void
}

/**
 * The list of numbers to be changed: situations, and people with their consent. What is typed outlives
 * another page and the lock.
 */
export function EditContacts({ kept, onDone }: EditContactsProps) {
  const { workspace, state, t } = useDesk()
  const words = t.wall.contacts
  const action = useAction()
  const { form, change, clear } = useKeptForm(unfinished, 'contacts', ContactsForm, {
    typed: typedOf(kept?.data ?? null, state.board?.school.country ?? 'KZ'),
    seen: kept?.state.version ?? 0,
  })
  const setTyped = (typed: ContactsTyped) => change({ ...form, typed })
  const { numbers, people } = form.typed
  const data = contactsOf(form.typed)
  const leave = () => {
    clear()
    onDone()
  }
  return (
    <>
      <Title step="edit">{words.title}</Title>
      <form
        class="contacts"
        onSubmit={(event) => {
          event.preventDefault()
          if (data === null) return
          action.run(
            () =>
              workspace.writeRecord({
                record: kept?.state.record ?? null,
                seen: form.seen,
                audience: 'everybody',
                data,
              }),
            leave,
          )
        }}
      >
        <h2>{words.numbers}</h2>
        <div class="card">
          {numbers.map((line, place) => (
            <NumberLine
              key={place}
              place={place}
              line={line}
              onLine={(changed) => setTyped({ numbers: put(numbers, place, changed), people })}
            />
          ))}
        </div>
        <Button
          icon="plus"
          onClick={() =>
            setTyped({ numbers: [...numbers, { when: 'own', words: '', phone: '' }], people })
          }
        >
          {words.addNumber}
        </Button>
        <h2>{words.people}</h2>
        {people.length > 0 && (
          <div class="card">
            {people.map((person, place) => (
              <PersonLine
                key={place}
                place={place}
                person={person}
                onPerson={(changed) => setTyped({ numbers, people: put(people, place, changed) })}
              />
            ))}
          </div>
        )}
        <Button
          icon="plus"
          onClick={() =>
            setTyped({ numbers, people: [...people, { who: '', phone: '', agreed: false }] })
          }
        >
          {words.addPerson}
        </Button>
        {data === null && <Notice kind="due">{words.incomplete}</Notice>}
        <Trouble action={action} />
        <div class="buttons">
          <Button onClick={leave}>{t.common.actions.cancel}</Button>
          <Button
            kind="main"
            submits
            disabled={data === null}
            busy={action.isBusy && t.common.busy}
          >
            {words.save}
          </Button>
        </div>
      </form>
    </>
  )
}

/** `list` with another thing at `place`, or without it. */
const put = <Thing,>(
  list: readonly Thing[],
  place: number,
  changed: Thing | null,
): readonly Thing[] => list.toSpliced(place, 1, ...(changed === null ? [] : [changed]))
