import { useState } from 'preact/hooks'
import { stepsOf, valueOf, type CardField } from '#core/appeals/card-fold.ts'
import { clearable } from '#core/contract/card-data.ts'
import { dayAndMonth } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { nameOf } from '../../../who.ts'
import { Forward } from '../forwarding/forward.tsx'
import { ForwardedWith } from '../forwarding/forwarded-with.tsx'
import { CardDialog } from './card-dialog.tsx'
import { mayRegister } from './registrars.ts'
import { JointLine } from './joint-line.tsx'
import { useCardText } from './use-card-text.ts'

/** What stands about a registered appeal, what became of it, and everything that was corrected. */
export function CardPanel({ letter }: { readonly letter: Letter }) {
  const { state, t } = useDesk()
  const words = t.card
  const textOf = useCardText()
  const [isOpen, setOpen] = useState<'progress' | 'correction' | null>(null)
  const { card } = letter
  if (card === null) return null
  const isRegistrar = state.me !== null && mayRegister(state, letter, state.me.account)
  const fields: readonly CardField[] = clearable
  const filled = fields.flatMap((field) => {
    const text = textOf(field, valueOf(card, field))
    return text === null ? [] : [{ field, text }]
  })
  return (
    <section class="card-panel" aria-label={words.title}>
      <div class="card-head">
        <h2>{words.title}</h2>
        <Button icon="pen" onClick={() => setOpen('progress')}>
          {words.write}
        </Button>
        {isRegistrar && (
          <Button kind="quiet" onClick={() => setOpen('correction')}>
            {words.correct}
          </Button>
        )}
        <Forward letter={letter} />
      </div>
      <JointLine letter={letter} />
      {filled.length === 0 && <p class="hint">{words.empty}</p>}
      <dl class="facts wide">
        {filled.map(({ field, text }) => (
          <div key={field}>
            <dt>{words.fields[field]}</dt>
            <dd class="text">{text}</dd>
          </div>
        ))}
      </dl>
      <ForwardedWith letter={letter} />
      <History letter={letter} />
      {isOpen !== null && (
        <CardDialog letter={letter} card={card} mode={isOpen} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}

/** Every writing with what stood there before: nothing is overwritten. */
function History({ letter }: { readonly letter: Letter }) {
  const { state, t, lang } = useDesk()
  const words = t.card
  const textOf = useCardText()
  const last = letter.registrations.at(-1)
  const steps = last === undefined ? [] : stepsOf(last.data, last.writings)
  if (steps.length === 0) return null
  return (
    <details class="why">
      <summary>{words.history(steps.length)}</summary>
      <ol class="card-history">
        {steps.toReversed().map((step) => (
          <li key={step.entry}>
            <strong>
              {dayAndMonth(lang, step.on)} · {nameOf(state, t, step.by)}
            </strong>
            {step.reason !== null && <em>{step.reason}</em>}
            <ul>
              {step.changes.map(({ field, before, after }) => (
                <li key={field}>
                  {words.fields[field]}: <s>{textOf(field, before) ?? words.nothing}</s>{' '}
                  <span>{textOf(field, after) ?? words.nothing}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  )
}
