import { useDesk } from '../../desk.ts'

interface StepsProps {
  readonly names: readonly string[]
  /** From 0. */
  readonly at: number
}

/** Where one is on a short way. */
export function Steps({ names, at }: StepsProps) {
  const { t } = useDesk()
  return (
    <div class="steps no-print">
      <p>{t.keys.step(at + 1, names.length)}</p>
      <ol>
        {names.map((name, index) => (
          <li
            key={name}
            class={index < at ? 'past' : ''}
            aria-current={index === at ? 'step' : undefined}
          >
            {name}
          </li>
        ))}
      </ol>
    </div>
  )
}
