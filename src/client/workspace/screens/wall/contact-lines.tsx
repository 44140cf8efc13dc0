import { situations } from '#core/announcements/situations.ts'
import { Button } from '../../parts/button.tsx'
import { Check, Select } from '../../parts/choice.tsx'
import { Field } from '../../parts/field.tsx'
import { useDesk } from '../../desk.ts'
import type { NumberTyped, PersonTyped } from './contact-form.ts'

interface NumberLineProps {
  readonly place: number
  readonly line: NumberTyped
  /** Null takes it away. */
  readonly onLine: (line: NumberTyped | null) => void
}

/** A situation and whom one calls in it. */
export function NumberLine({ place, line, onLine }: NumberLineProps) {
  const { t } = useDesk()
  const words = t.wall.contacts
  const name = words.line(place + 1)
  return (
    <fieldset class="contact" aria-label={name}>
      <Select
        label={words.when}
        value={line.when}
        onValue={(when) => onLine({ ...line, when })}
        options={[
          ...situations.map((value) => ({ value, label: words.situations[value] })),
          { value: 'own' as const, label: words.own },
        ]}
      />
      {line.when === 'own' && (
        <Field
          label={words.own}
          value={line.words}
          maxLength={200}
          onValue={(own) => onLine({ ...line, words: own })}
        />
      )}
      <Field
        label={words.phone}
        value={line.phone}
        required={false}
        maxLength={40}
        onValue={(phone) => onLine({ ...line, phone })}
      />
      <Button kind="quiet" icon="cross" label={words.remove(name)} onClick={() => onLine(null)}>
        {null}
      </Button>
    </fieldset>
  )
}

interface PersonLineProps {
  readonly place: number
  readonly person: PersonTyped
  readonly onPerson: (person: PersonTyped | null) => void
}

/** Somebody of the school, printed only with their consent. @clause S3-28 */
export function PersonLine({ place, person, onPerson }: PersonLineProps) {
  const { t } = useDesk()
  const words = t.wall.contacts
  const name = words.person(place + 1)
  return (
    <fieldset class="contact" aria-label={name}>
      <Field
        label={words.who}
        {...(place === 0 ? { hint: words.whoHint } : {})}
        value={person.who}
        maxLength={200}
        onValue={(who) => onPerson({ ...person, who })}
      />
      <Field
        label={words.phone}
        value={person.phone}
        maxLength={40}
        onValue={(phone) => onPerson({ ...person, phone })}
      />
      <Button kind="quiet" icon="cross" label={words.remove(name)} onClick={() => onPerson(null)}>
        {null}
      </Button>
      <Check
        label={words.agreed}
        checked={person.agreed}
        onChecked={(agreed) => onPerson({ ...person, agreed })}
      />
    </fieldset>
  )
}
