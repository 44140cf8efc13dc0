import { useState } from 'preact/hooks'
import { plainDate } from '#core/calendar/plain-date.ts'
import { Button } from '../../../parts/button.tsx'
import { Select } from '../../../parts/choice.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { Field } from '../../../parts/field.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import type { GivenAnswer, Letter } from '../../../session/api.ts'
import { useAction } from '../../../use-action.ts'
import { useDraft } from '../../../use-draft.ts'

const ways: readonly GivenAnswer['way'][] = [
  'in-person',
  'phone',
  'e-mail',
  'post',
  'stand',
  'other',
]

/** Writes down an answer that did not go by the code. @clause S3-16 */
export function AnswerOtherwise({ letter }: { readonly letter: Letter }) {
  const { t } = useDesk()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t.card.otherwise.open}
      </Button>
      {isAsking && <OtherwiseDialog letter={letter} onClose={() => setAsking(false)} />}
    </>
  )
}

interface OtherwiseDialogProps {
  readonly letter: Letter
  readonly onClose: () => void
}

function OtherwiseDialog({ letter, onClose }: OtherwiseDialogProps) {
  const { workspace, state, t } = useDesk()
  const words = t.card.otherwise
  const { thread } = letter.state
  const today = state.now?.on ?? ''
  const draft = useDraft(thread, 'answer')
  const [way, setWay] = useState<GivenAnswer['way']>('in-person')
  const [on, setOn] = useState<string>(today)
  const action = useAction()
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          action.run(
            () =>
              workspace.answerOtherwise(thread, {
                way,
                givenOn: plainDate(on),
                text: draft.text,
              }),
            () => {
              draft.write('')
              onClose()
            },
          )
        }}
      >
        <Select
          label={words.way}
          options={ways.map((value) => ({ value, label: words.ways[value] }))}
          value={way}
          onValue={setWay}
        />
        <Field label={words.on} type="date" value={on} max={today} onValue={setOn} />
        <TextArea
          label={words.text}
          {...(way === 'stand' ? { hint: words.hint } : {})}
          value={draft.text}
          onValue={draft.write}
          maxLength={8000}
          rows={4}
        />
        <Trouble action={action} />
        <div class="buttons">
          <Button onClick={onClose}>{t.common.actions.cancel}</Button>
          <Button
            kind="main"
            submits
            disabled={draft.text.trim() === '' || on === ''}
            busy={action.isBusy && t.common.busy}
          >
            {words.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
