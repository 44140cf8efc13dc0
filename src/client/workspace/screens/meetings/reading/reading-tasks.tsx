import { faultsOfDecisions } from '#core/meetings/faults.ts'
import type { JointReadingRecord } from '#core/meetings/joint-reading.ts'
import { Button } from '../../../parts/button.tsx'
import { useDesk } from '../../../desk.ts'
import { DecisionLine } from '../hold/decision-line.tsx'
import { Faults } from '../hold/faults.tsx'
import { Library } from '../hold/library.tsx'

interface ReadingTasksProps {
  readonly reading: JointReadingRecord
  readonly onReading: (reading: JointReadingRecord) => void
}

/** Explanatory work and help that the reading led to, each with a person and a day. @clause S3-31 */
export function ReadingTasks({ reading, onReading }: ReadingTasksProps) {
  const { t } = useDesk()
  const words = t.meetings.reading
  const { tasks } = reading
  const names = reading.attendance.map(({ name }) => name)
  const faults = faultsOfDecisions(tasks, reading.on, '/tasks')
  const keys = tasks.map(({ key }) => Number(key.slice(1)))
  const add = (text: string) =>
    onReading({ ...reading, tasks: [...tasks, { key: `t${Math.max(0, ...keys) + 1}`, text }] })
  return (
    <section class="card form decisions">
      <h2>{words.tasks}</h2>
      <ol>
        {tasks.map((task, n) => (
          <li key={task.key}>
            <DecisionLine
              decision={task}
              place={n}
              names={names}
              onDecision={(next) => onReading({ ...reading, tasks: tasks.with(n, next) })}
              onRemove={() => onReading({ ...reading, tasks: tasks.toSpliced(n, 1) })}
            />
            <Faults of={faults} at={`/tasks/${n}`} />
          </li>
        ))}
      </ol>
      <Button kind="quiet" icon="plus" onClick={() => add('')}>
        {words.addTask}
      </Button>
      <Library onChoose={add} />
    </section>
  )
}
