import { useState } from 'preact/hooks'
import type { Card } from '#core/appeals/card-fold.ts'
import { Button } from '../../../parts/button.tsx'
import { Check } from '../../../parts/choice.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { useAction } from '../../../use-action.ts'
import { useKeptForm } from '../../../use-kept-form.ts'
import { changeIn, formOf, isWrong, KeptCardForm, rebased, type CardForm } from './card-form.ts'
import { CardInput, type InputField } from './card-input.tsx'
import { Executors } from './executors.tsx'
import { cardInputs, correctable } from './shown-fields.ts'

interface CardDialogProps {
  readonly letter: Letter
  readonly card: Card
  /** Work went on, or what stands there is wrong and is corrected for a reason. */
  readonly mode: 'progress' | 'correction'
  readonly onClose: () => void
}

/** The card as a form. What is typed is kept when the dialog is closed. */
export function CardDialog({ letter, card, mode, onClose }: CardDialogProps) {
  const { workspace, t } = useDesk()
  const words = t.card
  const { thread } = letter.state
  const now = formOf(card)
  const kept = useKeptForm(thread, 'card', KeptCardForm, { start: now, form: now })
  const { clear } = kept
  const form = rebased(kept.form, now)
  const change = (next: CardForm) => kept.change({ start: now, form: next })
  const [wrong, setWrong] = useState<string | null>(null)
  const action = useAction()
  const isCorrection = mode === 'correction'
  const hasReason = !isCorrection || form.reason.trim() !== ''
  const data = hasReason ? changeIn(card, form, mode) : null
  const fields: readonly InputField[] = isCorrection ? [...correctable, ...cardInputs] : cardInputs
  return (
    <Dialog title={isCorrection ? words.correct : words.write} size="wide" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (data === null) return
          setWrong(isWrong(data) ? data.wrong : null)
          if (isWrong(data)) return
          action.run(
            () => workspace.writeCard(thread, data),
            () => {
              clear()
              onClose()
            },
          )
        }}
      >
        {isCorrection && (
          <Check
            label={words.signed}
            checked={form.values['isAnonymous'] !== 'yes'}
            onChecked={(isSigned) =>
              change({ ...form, values: { ...form.values, isAnonymous: isSigned ? 'no' : 'yes' } })
            }
          />
        )}
        <Executors form={form} onForm={change} />
        <div class="field-grid">
          {fields.map((field) => (
            <CardInput key={field} field={field} form={form} onForm={change} wrong={wrong} />
          ))}
        </div>
        {isCorrection && (
          <TextArea
            label={words.reason}
            hint={words.reasonHint}
            value={form.reason}
            onValue={(reason) => change({ ...form, reason })}
            maxLength={500}
            rows={2}
          />
        )}
        {wrong !== null && (
          <p class="wrong" role="alert">
            {words.wrong}
          </p>
        )}
        <Trouble action={action} />
        <div class="buttons">
          <Button
            onClick={() => {
              clear()
              onClose()
            }}
          >
            {t.common.actions.cancel}
          </Button>
          <Button kind="main" submits disabled={data === null} busy={action.isBusy && words.saving}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
