import type { ComponentType } from 'preact'
import { Notice } from '../../parts/notice.tsx'
import { numberOf } from '../letters/number.ts'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'

interface LetterSectionProps {
  readonly title: string
  readonly hint?: string
  readonly of: readonly Letter[]
  readonly isUrgent?: boolean
  /** What a row says about its letter. */
  readonly children: ComponentType<{ readonly letter: Letter }>
}

/** Letters that wait for the same thing; nothing at all when there are none. */
export function LetterSection({ title, hint, of, isUrgent, children: Row }: LetterSectionProps) {
  const { t, openLetter } = useDesk()
  if (of.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {hint !== undefined && isUrgent && <Notice kind="danger">{hint}</Notice>}
      <ul class={isUrgent ? 'card rows urgent' : 'card rows'}>
        {of.map((letter) => (
          <li key={letter.state.thread}>
            <button type="button" class="row link" onClick={() => openLetter(letter.state.thread)}>
              <span class="number">{numberOf(t, letter)}</span>
              <Row letter={letter} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
