import { useState } from 'preact/hooks'
import type { Task } from '#core/meetings/tasks.ts'
import { untilDate } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'
import { tasksOf } from './facts.ts'
import { TaskDialog } from './task-dialog.tsx'

/** Decisions that nobody has finished; they come back at every meeting. @clause S0-69 */
export function TaskList() {
  const { state, t } = useDesk()
  const words = t.meetings.tasks
  const tasks = tasksOf(state)
  if (tasks.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <TaskRows tasks={tasks} />
    </section>
  )
}

/** Tasks, each to be finished where it stands. */
export function TaskRows({ tasks }: { readonly tasks: readonly Task[] }) {
  const { state, t, lang } = useDesk()
  const words = t.meetings.tasks
  const [finishing, setFinishing] = useState<Task | null>(null)
  const today = state.now?.on ?? ''
  return (
    <>
      <ul class="card rows">
        {tasks.map((task) => (
          <li key={`${task.source} ${task.decision}`} class="row task">
            <span class="what">
              {task.text}
              <small>
                {task.person} · {untilDate(lang, task.dueOn)}
                {task.times > 1 && ` · ${words.times(task.times)}`}
              </small>
            </span>
            <span class="row-end">
              {task.dueOn < today && <Tag kind="red">{words.late}</Tag>}
              <Button label={`${words.done}: ${task.text}`} onClick={() => setFinishing(task)}>
                {words.done}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {finishing !== null && <TaskDialog task={finishing} onClose={() => setFinishing(null)} />}
    </>
  )
}
