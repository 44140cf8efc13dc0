import type { MeetingFault } from '#core/meetings/faults.ts'
import {
  nextDecision,
  type Decision,
  type MeetingItem,
  type MeetingRecord,
} from '#core/meetings/meeting.ts'
import { Button } from '../../../parts/button.tsx'
import { useDesk } from '../../../desk.ts'
import { tasksOf } from '../facts.ts'
import { DecisionLine } from './decision-line.tsx'
import { Faults } from './faults.tsx'
import { Library } from './library.tsx'

interface DecisionFieldsProps {
  readonly item: MeetingItem
  /** Pointer of the item. */
  readonly at: string
  readonly meeting: MeetingRecord
  readonly faults: readonly MeetingFault[]
  readonly onItem: (item: MeetingItem) => void
}

/** What was decided, each with a person and a day; earlier decisions come back here. @clause S0-69 */
export function DecisionFields({ item, at, meeting, faults, onItem }: DecisionFieldsProps) {
  const { state, t } = useDesk()
  const words = t.meetings
  const { decisions } = item
  const add = (decision: Omit<Decision, 'key'>) => {
    const kept = state.records.flatMap(({ data }) => (data.kind === 'meeting' ? [data] : []))
    const key = nextDecision([meeting, ...kept])
    onItem({ ...item, decisions: [...decisions, { ...decision, key }] })
  }
  const names = [
    ...meeting.attendance.map(({ name }) => name),
    ...meeting.invited.flatMap(({ kind, name }) => (kind === 'pupil' ? [] : [name])),
  ]
  const again = new Set(
    meeting.items.flatMap((one) =>
      one.decisions.flatMap(({ repeats }) =>
        repeats === undefined ? [] : [`${repeats.meeting} ${repeats.decision}`],
      ),
    ),
  )
  const earlier =
    item.kind === 'tasks'
      ? tasksOf(state).filter(
          ({ source, decision, setOn }) =>
            setOn < meeting.on && !again.has(`${source} ${decision}`),
        )
      : []
  return (
    <div class="decisions" role="group" aria-label={words.decided}>
      <h3>{words.decided}</h3>
      {earlier.map((task) => (
        <p key={`${task.source} ${task.decision}`} class="earlier">
          <span>
            {task.text} <small>{task.person}</small>
          </span>
          <Button
            label={`${words.repeat}: ${task.text}`}
            onClick={() =>
              add({
                text: task.text,
                person: task.person,
                repeats: { meeting: task.source, decision: task.decision },
              })
            }
          >
            {words.repeat}
          </Button>
        </p>
      ))}
      <ol>
        {decisions.map((decision, n) => (
          <li key={decision.key}>
            <DecisionLine
              decision={decision}
              place={n}
              names={names}
              onDecision={(next) => onItem({ ...item, decisions: decisions.with(n, next) })}
              onRemove={() => onItem({ ...item, decisions: decisions.toSpliced(n, 1) })}
            />
            <Faults of={faults} at={`${at}/decisions/${n}`} />
          </li>
        ))}
      </ol>
      <div class="buttons">
        <Button kind="quiet" icon="plus" onClick={() => add({ text: '' })}>
          {words.addDecision}
        </Button>
      </div>
      <Library onChoose={(text) => add({ text })} />
    </div>
  )
}
