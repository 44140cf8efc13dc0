import { textIn } from '#core/regulation/text-in.ts'
import { appealTypes, helpKinds, justifications, qualities } from '#core/journal/appeal-facts.ts'
import { Check, Select } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import type { CardForm, TextField, YesField } from './card-form.ts'

/** A field of the card that a form shows. */
export type InputField = TextField | YesField | 'receivedAt' | 'helpGiven'

interface CardInputProps {
  readonly field: InputField
  readonly form: CardForm
  readonly onForm: (form: CardForm) => void
  /** The field that cannot be right, as it was found when the form was sent. */
  readonly wrong?: string | null
}

const dates: readonly InputField[] = ['removedOn', 'closedOn']
const longer: Partial<Record<InputField, number>> = {
  brief: 500,
  measures: 4000,
  outcome: 4000,
  cause: 500,
}

/** One field, in the shape of what it holds. */
export function CardInput({ field, form, onForm, wrong }: CardInputProps) {
  const { t, state, lang } = useDesk()
  const words = t.card
  const label = words.fields[field]
  const value = form.values[field] ?? ''
  const put = (name: string, text: string) =>
    onForm({ ...form, values: { ...form.values, [name]: text } })
  const isWrong = wrong === field ? words.wrong : null
  const choices = choicesOf(field)
  if (choices !== null) {
    return (
      <Select label={label} options={choices} value={value} onValue={(one) => put(field, one)} />
    )
  }
  if (field === 'helpGiven') {
    return (
      <fieldset class="choice across">
        <legend>{label}</legend>
        {helpKinds.map((kind) => (
          <Check
            key={kind}
            label={words.help[kind]}
            checked={form.help.includes(kind)}
            onChecked={(isOn) =>
              onForm({
                ...form,
                help: helpKinds.filter((one) => (one === kind ? isOn : form.help.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
    )
  }
  if (field === 'receivedAt') {
    return (
      <div class="pair">
        <Field
          label={label}
          type="date"
          value={value}
          required={false}
          wrong={isWrong}
          onValue={(text) => put(field, text)}
        />
        <Field
          label={t.entering.at}
          type="time"
          value={form.values['receivedAt.at'] ?? ''}
          required={false}
          onValue={(text) => put('receivedAt.at', text)}
        />
      </div>
    )
  }
  const maxLength = longer[field]
  if (maxLength !== undefined) {
    return (
      <div class="whole">
        <TextArea
          label={label}
          value={value}
          onValue={(text) => put(field, text)}
          maxLength={maxLength}
          rows={field === 'brief' ? 2 : 3}
          required={field === 'brief'}
        />
      </div>
    )
  }
  return (
    <Field
      label={label}
      type={dates.includes(field) ? 'date' : 'text'}
      value={value}
      required={false}
      maxLength={field === 'openingActNo' ? 20 : 200}
      wrong={isWrong}
      onValue={(text) => put(field, text)}
    />
  )

  function choicesOf(one: InputField) {
    switch (one) {
      case 'appealType':
        return options(appealTypes, words.types)
      case 'justified':
        return options(justifications, words.justified)
      case 'quality':
        return options(qualities, words.quality)
      case 'rightViolated':
      case 'fromMachine':
        return options(['yes', 'no'], { yes: words.yes, no: words.no })
      case 'applicant.kind': {
        const { writers, language } = regulationOf(state)
        const names = writers.map(({ id, name }): [string, string] => [
          id,
          textIn(name, lang, language),
        ])
        return options(
          writers.map(({ id }) => id),
          Object.fromEntries(names),
        )
      }
      default:
        return null
    }
  }

  function options(values: readonly string[], labels: Readonly<Record<string, string>>) {
    const all = values.map((one) => ({ value: one, label: labels[one] ?? one }))
    return [{ value: '', label: words.choose }, ...all]
  }
}
