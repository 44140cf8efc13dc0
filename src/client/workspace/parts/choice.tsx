import { useId } from 'preact/hooks'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string | undefined
}

interface ChoiceProps<Value extends string> {
  readonly legend: string
  readonly options: readonly Option<Value>[]
  readonly value: Value | null
  readonly onValue: (value: Value) => void
}

/** One of a few, all in sight. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const group = useId()
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label, hint }) => (
        <label key={value} class="option">
          <input
            type="radio"
            name={group}
            checked={props.value === value}
            onChange={() => props.onValue(value)}
          />
          <span>
            {label}
            {hint !== undefined && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** One of many, from the browser's own list. */
export function Select<Value extends string>(props: {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onValue: (value: Value) => void
}) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => {
          const chosen = props.options[event.currentTarget.selectedIndex]
          if (chosen) props.onValue(chosen.value)
        }}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

interface CheckProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChecked: (checked: boolean) => void
}

/** Yes or no. */
export function Check({ label, hint, checked, disabled = false, onChecked }: CheckProps) {
  return (
    <label class="option">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </span>
    </label>
  )
}
