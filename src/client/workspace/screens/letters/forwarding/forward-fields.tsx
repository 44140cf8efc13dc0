import { Check, Choice, Select } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { forwardKinds, withExecutor, type ForwardForm } from './forward-form.ts'

interface ForwardFieldsProps {
  readonly letter: Letter
  readonly form: ForwardForm
  readonly onForm: (form: ForwardForm) => void
  readonly faults: ReadonlySet<keyof ForwardForm>
}

type TextName = {
  [Name in keyof ForwardForm]: string extends ForwardForm[Name] ? Name : never
}[keyof ForwardForm]

/** To whom, with what, until when; nothing here is sent. */
export function ForwardFields({ letter, form, onForm, faults }: ForwardFieldsProps) {
  const { t } = useDesk()
  const words = t.forwarding
  const executors = letter.card?.executors ?? []
  const isLetter = form.kind === 'forwarding-letter'
  const field = (
    name: TextName & keyof typeof words,
    rest: Partial<Parameters<typeof Field>[0]> = {},
  ) => (
    <Field
      label={words[name]}
      value={form[name]}
      required={false}
      maxLength={200}
      wrong={faults.has(name) ? words.wrong : null}
      onValue={(text) => onForm({ ...form, [name]: text })}
      {...rest}
    />
  )
  return (
    <>
      <Choice
        legend={words.kind}
        options={forwardKinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={form.kind}
        onValue={(kind) => onForm({ ...form, kind })}
      />
      {executors.length > 0 && (
        <Select
          label={words.executor}
          value={form.executor}
          onValue={(executor) => onForm(withExecutor(form, executors, executor))}
          options={[
            ...executors.map(({ name }, place) => ({ value: String(place), label: name })),
            { value: '', label: words.somebodyNew },
          ]}
        />
      )}
      <TextArea
        label={words.to}
        hint={words.toHint}
        value={form.to}
        onValue={(to) => onForm({ ...form, to })}
        maxLength={600}
        rows={3}
      />
      {faults.has('to') && (
        <p class="wrong" role="alert">
          {words.wrong}
        </p>
      )}
      <div class="field-grid in-line">
        {field('dueOn', { type: 'date' })}
        {field('outgoingNo', { hint: words.outgoingNoHint, maxLength: 40 })}
        {isLetter ? (
          <>
            {field('head', { hint: words.headHint })}
            {field('annexSheets', { maxLength: 3 })}
            {field('preparedBy')}
            {field('phone', { maxLength: 60 })}
          </>
        ) : (
          <>
            {field('receiver')}
            {field('receiverPhone', { maxLength: 60 })}
            {field('at', { type: 'time' })}
            {field('phone', { maxLength: 60 })}
          </>
        )}
      </div>
      {!isLetter && (
        <TextArea
          label={words.text}
          hint={words.textHint}
          value={form.text}
          onValue={(text) => onForm({ ...form, text })}
          maxLength={4000}
          required={false}
        />
      )}
      <AuthorName {...{ letter, form, onForm, faults }} />
    </>
  )
}

/** Confidential unless somebody says otherwise on purpose. @clause S0-24 */
function AuthorName({ letter, form, onForm, faults }: ForwardFieldsProps) {
  const { t } = useDesk()
  const words = t.forwarding
  if (letter.card?.isAnonymous !== false) return <p class="hint">{words.confidential}</p>
  return (
    <>
      {!form.namesAuthor && <p class="hint">{words.confidential}</p>}
      <Check
        label={words.namesAuthor}
        hint={words.namesAuthorHint}
        checked={form.namesAuthor}
        onChecked={(namesAuthor) => onForm({ ...form, namesAuthor })}
      />
      {form.namesAuthor && (
        <Field
          label={words.author}
          value={form.author}
          onValue={(author) => onForm({ ...form, author })}
          maxLength={200}
          required={false}
          wrong={faults.has('author') ? words.wrong : null}
        />
      )}
    </>
  )
}
