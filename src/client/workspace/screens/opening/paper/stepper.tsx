import { useId } from 'preact/hooks'
import { Icon } from '../../../parts/icon.tsx'
import { useDesk } from '../../../desk.ts'

interface StepperProps {
  readonly label: string
  readonly value: number
  readonly onValue: (value: number) => void
  readonly isLarge?: boolean
  /** The fewest; 0 unless it is said. */
  readonly least?: number
}

/** The most that is counted at a box. */
const most = 999

/** A number that is counted with one thumb. */
export function Stepper({ label, value, onValue, isLarge = false, least = 0 }: StepperProps) {
  const { t } = useDesk()
  const words = t.paperOpening.box
  const id = useId()
  return (
    <div class={isLarge ? 'stepper large' : 'stepper'} role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <button
        type="button"
        class="btn"
        aria-label={words.fewer(label)}
        disabled={value === least}
        onClick={() => onValue(value - 1)}
      >
        <Icon name="minus" />
      </button>
      <output>{value}</output>
      <button
        type="button"
        class="btn"
        aria-label={words.more(label)}
        disabled={value === most}
        onClick={() => onValue(value + 1)}
      >
        <Icon name="plus" />
      </button>
    </div>
  )
}
