import { useId } from 'preact/hooks'

interface PersonFieldProps {
  readonly label: string
  readonly value: string
  /** Names that are offered; any other can be typed. */
  readonly names: readonly string[]
  readonly onValue: (value: string) => void
}

/** Somebody by name: one of those at hand, or anybody else. */
export function PersonField({ label, value, names, onValue }: PersonFieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        list={`${id}-names`}
        value={value}
        maxLength={200}
        autocomplete="off"
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <datalist id={`${id}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  )
}
