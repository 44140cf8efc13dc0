import { useEffect, useId, useRef } from 'preact/hooks'
import { describedBy } from './described-by.ts'

interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly hint?: string
  /** What is wrong with the text, said beside the field. */
  readonly wrong?: string | null
  readonly placeholder?: string
  readonly maxLength: number
  readonly rows?: number
  /** Whether it must be filled in; it must unless told. */
  readonly required?: boolean
  /** Takes the focus when it becomes true. */
  readonly isWanted?: boolean
}

/** A labelled field for several lines. */
export function TextArea(props: TextAreaProps) {
  const { label, value, onValue, hint, wrong, rows = 3, isWanted = false } = props
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isWanted) area.current?.focus()
  }, [isWanted])
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        ref={area}
        rows={rows}
        value={value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        autocomplete="off"
        required={props.required ?? true}
        aria-describedby={describedBy(id, hint, wrong)}
        aria-invalid={Boolean(wrong)}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  )
}
