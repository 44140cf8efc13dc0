import { Select } from '../../parts/choice.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import type { EntryForm } from './entry-form.ts'
import type { Entry } from './use-entry.ts'

interface EntryFieldsProps {
  readonly entry: Entry
}

/** When it came and by which box or telephone: filled in already, to be corrected. */
export function WhenAndWhere({ entry }: EntryFieldsProps) {
  const { t, state } = useDesk()
  const words = t.entering
  const { form, change, boxes, isElsewhere } = entry
  return (
    <>
      {isElsewhere && <Notice kind="due">{words.noBox}</Notice>}
      <div class="pair">
        <Field
          label={words.on}
          type="date"
          value={form.on}
          max={state.now?.on ?? ''}
          onValue={(on) => change({ ...form, on })}
        />
        <Field
          label={words.at}
          type="time"
          value={form.at}
          required={false}
          onValue={(at) => change({ ...form, at })}
        />
      </div>
      {boxes.length > 1 && (
        <Select
          label={words.box}
          options={boxes}
          value={form.box}
          onValue={(box) => change({ ...form, box })}
        />
      )}
    </>
  )
}

/** Name, class and telephone: only what was given. */
export function AboutWriter({ entry }: EntryFieldsProps) {
  const { t } = useDesk()
  const labels = t.letters.from.fields
  const { form, change } = entry
  const field = (name: keyof Pick<EntryForm, 'surname' | 'name' | 'class' | 'phone'>) => (
    <Field
      label={labels[name]}
      value={form[name]}
      required={false}
      maxLength={200}
      onValue={(text) => change({ ...form, [name]: text })}
    />
  )
  return (
    <fieldset>
      <legend>{t.entering.about}</legend>
      <div class="field-grid">
        {field('surname')}
        {field('name')}
        {field('class')}
        {field('phone')}
      </div>
    </fieldset>
  )
}
