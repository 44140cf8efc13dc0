import { useId, useState } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import { describedBy } from './described-by.ts'

/** The types of fields, one object each: the attributes that an input may have depend on its type. */
const kinds = {
  text: { type: 'text' },
  password: { type: 'password' },
  number: { type: 'number' },
  time: { type: 'time' },
  date: { type: 'date' },
} as const

export interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly hint?: string | undefined
  /** What is wrong with the value, said beside the field. */
  readonly wrong?: string | null | undefined
  readonly type?: keyof typeof kinds
  readonly autocomplete?: string
  readonly maxLength?: number
  readonly min?: string | number
  readonly max?: string | number
  /** For printed codes: wide figures, no correction. */
  readonly isCode?: boolean
  readonly required?: boolean
}

/** A labelled field; it has no `name`, since no form here is ever sent by the browser. */
export function Field(props: FieldProps) {
  const { label, value, onValue, hint, type = 'text', isCode = false } = props
  const { t } = useDesk()
  const id = useId()
  // A browser gives no value for 31 February, and tells nobody but the field itself.
  const [isImpossible, setImpossible] = useState(false)
  const wrong = isImpossible && isParsed(type) ? t.common.impossible[type] : props.wrong
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        class={isCode ? 'code' : ''}
        {...kinds[type]}
        value={value}
        autocomplete={props.autocomplete ?? 'off'}
        autocapitalize={isCode ? 'characters' : 'sentences'}
        spellcheck={type === 'text' && !isCode}
        {...limitsOf(props)}
        required={props.required ?? true}
        aria-describedby={describedBy(id, hint, wrong)}
        aria-invalid={Boolean(wrong)}
        onInput={(event) => {
          // What is half typed is no mistake yet; what was one and is mended is none any more.
          if (!event.currentTarget.validity.badInput) setImpossible(false)
          onValue(event.currentTarget.value)
        }}
        onBlur={(event) => setImpossible(event.currentTarget.validity.badInput)}
      />
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  )
}

/** A password that can be shown to its owner. */
export function PasswordField(props: Omit<FieldProps, 'type'>) {
  const { t } = useDesk()
  const [isShown, setShown] = useState(false)
  return (
    <div class="password">
      <Field {...props} type={isShown ? 'text' : 'password'} isCode={isShown} />
      <button
        type="button"
        class="btn quiet"
        aria-pressed={isShown}
        onClick={() => setShown(!isShown)}
      >
        {t.common.actions.show}
      </button>
    </div>
  )
}

/** Types whose text the browser itself makes a value of, or refuses. */
const isParsed = (type: keyof typeof kinds) =>
  type === 'date' || type === 'time' || type === 'number'

/** Only the limits that were given: an attribute without a value is a limit too. */
const limitsOf = ({ maxLength, min, max }: FieldProps) => ({
  ...(maxLength === undefined ? {} : { maxLength }),
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
})
