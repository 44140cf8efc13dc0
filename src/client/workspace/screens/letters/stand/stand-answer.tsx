import { useState } from 'preact/hooks'
import { membersOf } from '#core/school/roster.ts'
import { standAnswer } from '#core/documents/papers/stand-answer.ts'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { Field } from '../../../parts/field.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { AsPaper } from '../../../documents/as-paper.tsx'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { useAction } from '../../../use-action.ts'
import { useDraft } from '../../../use-draft.ts'
import { openedOn } from '../due.ts'
import { Meets, meetsOf, nobodyYet, type MeetTyped } from './meets.tsx'
import { TelltaleNotice } from './telltale-notice.tsx'

interface StandAnswerProps {
  readonly letter: Letter
  readonly onClose: () => void
}

/** An answer that hangs by the box: printed, and then written down as given. @clause S3-16 */
export function StandAnswer({ letter, onClose }: StandAnswerProps) {
  const { workspace, state, t } = useDesk()
  const words = t.stand
  const { thread, registration } = letter.state
  const draft = useDraft(thread, 'answer')
  const action = useAction()
  const [mark, setMark] = useState('')
  const [question, setQuestion] = useState('')
  const [meets, setMeets] = useState<readonly MeetTyped[]>([nobodyYet])
  const regulation = regulationOf(state)
  const roster = state.rosters.at(-1)
  const people = roster === undefined ? [] : membersOf(roster)
  const { now } = state
  if (now === null) return null
  const isReady = draft.text.trim() !== ''
  const facts = {
    regulation,
    channel: regulation.channels[0]?.id ?? '',
    letter: {
      on: openedOn(letter, state.events),
      ...(mark.trim() === '' ? {} : { mark: mark.trim() }),
    },
    question: question.trim(),
    answer: draft.text.trim(),
    ask: meetsOf(meets, people),
    on: now.on,
  }
  return (
    <Dialog title={words.answer} size="wide" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          action.run(
            () =>
              workspace.answerOtherwise(thread, {
                way: 'stand',
                givenOn: now.on,
                text: draft.text.trim(),
              }),
            () => {
              draft.write('')
              onClose()
            },
          )
        }}
      >
        <p class="hint">{words.answerLead}</p>
        <Field
          label={words.mark}
          hint={words.markHint}
          value={mark}
          required={false}
          maxLength={60}
          onValue={setMark}
        />
        <TextArea
          label={words.question}
          value={question}
          onValue={setQuestion}
          maxLength={1000}
          rows={2}
          required={false}
        />
        <TextArea
          label={words.text}
          value={draft.text}
          onValue={draft.write}
          maxLength={4000}
          rows={4}
        />
        <Meets meets={meets} people={people} onMeets={setMeets} />
        <TelltaleNotice
          letter={letter}
          text={[mark, question, draft.text, ...meets.map(({ place }) => place)].join('\n')}
        />
        {isReady && (
          <AsPaper regulation={regulation} make={(language) => standAnswer(facts, language)} />
        )}
        <Trouble action={action} />
        <div class="buttons">
          <Button onClick={onClose}>{t.common.actions.close}</Button>
          {registration !== null && (
            <Button kind="main" submits disabled={!isReady} busy={action.isBusy && t.common.busy}>
              {words.ready}
            </Button>
          )}
        </div>
        <p class="hint">{words.readyHint}</p>
      </form>
    </Dialog>
  )
}
