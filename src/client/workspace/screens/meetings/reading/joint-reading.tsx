import { useState } from 'preact/hooks'
import { canBeClosed, faultsOfDecisions } from '#core/meetings/faults.ts'
import { withoutConclusion } from '#core/meetings/joint-reading.ts'
import { votersOf } from '#core/meetings/quorum.ts'
import { longDate } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { Title } from '../../../parts/title.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import type { WorkspaceState } from '../../../session/api.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { useAction } from '../../../use-action.ts'
import { Conversation } from '../../letters/conversation.tsx'
import { headingOf, numberOf } from '../../letters/number.ts'
import { AttendanceFields } from '../hold/attendance.tsx'
import { closeReading } from './closing.ts'
import { ReadingTasks } from './reading-tasks.tsx'
import { useReading } from './use-reading.ts'

/** Letters read together, one after the other, each with one conclusion. @clause S3-30 */
export function JointReading({ onBack }: { readonly onBack: () => void }) {
  const { state } = useDesk()
  return state.now === null ? null : <Reading now={state.now} onBack={onBack} />
}

interface ReadingProps {
  readonly now: NonNullable<WorkspaceState['now']>
  readonly onBack: () => void
}

function Reading({ now, onBack }: ReadingProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.meetings.reading
  const action = useAction()
  const { reading, change, clear } = useReading(now)
  const [place, setPlace] = useState(0)
  const { letters, attendance } = reading
  const at = Math.min(place, letters.length - 1)
  const current = letters[at]
  const letter = state.letters.find((one) => one.state.thread === current?.thread)
  const missing = withoutConclusion(reading).length
  const rule = regulationOf(state).jointReading
  const quorum = {
    present: votersOf(attendance).length,
    needed: rule?.readers.quorum ?? 1,
  }
  const isBlocked =
    !canBeClosed(faultsOfDecisions(reading.tasks, reading.on, '/tasks')) ||
    (missing > 0 && (rule?.conclusion ?? false)) ||
    (quorum.present < quorum.needed && rule?.readers.whenFewer === 'refuse')
  const close = () =>
    action.run(
      () => closeReading(workspace, reading),
      () => {
        clear()
        onBack()
      },
    )
  return (
    <>
      <Button kind="quiet" icon="back" onClick={onBack}>
        {t.common.actions.back}
      </Button>
      <Title lead={longDate(lang, reading.on)}>{words.title}</Title>
      <AttendanceFields
        attendance={attendance}
        quorum={quorum}
        onAttendance={(next) => change({ ...reading, attendance: next })}
      />
      {letter === undefined || current === undefined ? (
        <Empty title={words.none}>{words.noneHint}</Empty>
      ) : (
        <section class="reading-letter" aria-label={words.position(at + 1, letters.length)}>
          <h2>
            {words.position(at + 1, letters.length)} · {numberOf(t, letter)} · {headingOf(letter)}
          </h2>
          <Conversation letter={letter} />
          <TextArea
            label={words.conclusion}
            hint={words.conclusionHint}
            value={current.conclusion}
            maxLength={4000}
            required={false}
            onValue={(conclusion) =>
              change({ ...reading, letters: letters.with(at, { ...current, conclusion }) })
            }
          />
          <div class="buttons">
            <Button icon="back" disabled={at === 0} onClick={() => setPlace(at - 1)}>
              {words.previous}
            </Button>
            <Button
              icon="next"
              disabled={at === letters.length - 1}
              onClick={() => setPlace(at + 1)}
            >
              {words.following}
            </Button>
          </div>
        </section>
      )}
      <ReadingTasks reading={reading} onReading={change} />
      <Trouble action={action} />
      <p role="status">{missing > 0 && words.missing(missing)}</p>
      <div class="buttons">
        <Button
          kind="main"
          icon="check"
          disabled={isBlocked}
          busy={action.isBusy && t.common.busy}
          onClick={close}
        >
          {words.close}
        </Button>
      </div>
    </>
  )
}
