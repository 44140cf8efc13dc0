import { canBeClosed, faultsOf } from '#core/meetings/faults.ts'
import { Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { Title } from '../../../parts/title.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { useAction } from '../../../use-action.ts'
import type { MeetingOnRecord } from '../facts.ts'
import { MeetingFields } from '../hold/meeting-fields.tsx'
import { writeCorrection } from './closing.ts'
import { useCorrection } from './use-correction.ts'

interface CorrectMinutesProps {
  readonly kept: MeetingOnRecord
  readonly onDone: () => void
}

/** Puts closed minutes right, for a reason: they keep their words, a new paper takes their place. */
export function CorrectMinutes({ kept, onDone }: CorrectMinutesProps) {
  const { workspace, state, t } = useDesk()
  const words = t.meetings.correction
  const action = useAction()
  const { reason, meeting, change, clear } = useCorrection(kept)
  if (state.now === null) return null
  const faults = faultsOf(meeting, regulationOf(state).commission, state.now.on)
  const hasElection = meeting.items.some(({ election }) => election !== undefined)
  const save = () =>
    action.run(
      () => writeCorrection(workspace, kept, meeting, reason),
      () => {
        clear()
        onDone()
      },
    )
  return (
    <>
      <Button kind="quiet" icon="back" onClick={onDone}>
        {t.common.actions.back}
      </Button>
      <Title step="correct" lead={words.lead}>
        {words.open}
      </Title>
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        maxLength={1000}
        rows={2}
        onValue={(next) => change({ reason: next, meeting })}
      />
      {hasElection && <p class="hint">{words.elections}</p>}
      <MeetingFields
        meeting={meeting}
        faults={faults}
        onMeeting={(next) => change({ reason, meeting: next })}
      />
      <Trouble action={action} />
      <div class="buttons hold-end">
        <Button
          kind="main"
          icon="save"
          disabled={reason.trim() === '' || !canBeClosed(faults)}
          busy={action.isBusy && t.common.busy}
          onClick={save}
        >
          {words.save}
        </Button>
      </div>
    </>
  )
}
