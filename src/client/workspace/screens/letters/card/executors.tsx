import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { useDesk } from '../../../desk.ts'
import { emptyExecutor, type CardForm, type ExecutorForm } from './card-form.ts'

interface ExecutorsProps {
  readonly form: CardForm
  readonly onForm: (form: CardForm) => void
}

/** To whom the appeal was given, with term and forwarding; several if need be. @clause S0-22 */
export function Executors({ form, onForm }: ExecutorsProps) {
  const { t } = useDesk()
  const words = t.card.executor
  const put = (executors: readonly ExecutorForm[]) => onForm({ ...form, executors: [...executors] })
  const field = (
    at: number,
    one: ExecutorForm,
    name: keyof ExecutorForm,
    type: 'text' | 'date' = 'text',
  ) => (
    <Field
      label={words[name]}
      type={type}
      value={one[name]}
      required={name === 'name'}
      maxLength={name === 'outgoingNo' ? 40 : name === 'way' ? 100 : 200}
      {...(name === 'way' ? { hint: words.wayHint } : {})}
      onValue={(text) => put(form.executors.with(at, { ...one, [name]: text }))}
    />
  )
  return (
    <div class="executors">
      {form.executors.map((one, at) => (
        <fieldset key={at}>
          <legend>{t.card.executor.one(at + 1)}</legend>
          <div class="field-grid">
            {field(at, one, 'name')}
            {field(at, one, 'dueOn', 'date')}
            {field(at, one, 'way')}
            {field(at, one, 'on', 'date')}
            {field(at, one, 'outgoingNo')}
            {field(at, one, 'receivedBy')}
          </div>
          <Button
            kind="quiet"
            icon="cross"
            onClick={() => put(form.executors.filter((_, place) => place !== at))}
          >
            {words.remove}
          </Button>
        </fieldset>
      ))}
      <Button kind="quiet" icon="plus" onClick={() => put([...form.executors, emptyExecutor])}>
        {words.add}
      </Button>
    </div>
  )
}
