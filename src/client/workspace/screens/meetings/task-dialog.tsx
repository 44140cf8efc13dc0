import { useState } from 'preact/hooks'
import type { Task, TaskRecord } from '#core/meetings/tasks.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'

interface TaskDialogProps {
  readonly task: Task
  readonly onClose: () => void
}

/** How a task ended: carried out, or not pursued any more. */
export function TaskDialog({ task, onClose }: TaskDialogProps) {
  const { workspace, state, t } = useDesk()
  const words = t.meetings.tasks
  const action = useAction()
  const [standing, setStanding] = useState<TaskRecord['standing']>('done')
  const [note, setNote] = useState('')
  const write = () => {
    if (state.now === null) return
    const trimmed = note.trim()
    const data: TaskRecord = {
      kind: 'task',
      source: task.source,
      decision: task.decision,
      standing,
      on: state.now.on,
      ...(trimmed === '' ? {} : { note: trimmed }),
    }
    action.run(
      () =>
        workspace.writeRecord({ record: null, seen: 0, audience: 'readers', data, closes: true }),
      onClose,
    )
  }
  return (
    <Dialog title={words.finish} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          write()
        }}
      >
        <Choice
          legend={task.text}
          value={standing}
          onValue={setStanding}
          options={[
            { value: 'done', label: words.done },
            { value: 'dropped', label: words.dropped },
          ]}
        />
        <TextArea
          label={words.note}
          value={note}
          onValue={setNote}
          maxLength={2000}
          rows={2}
          required={false}
        />
        <Trouble action={action} />
        <div class="buttons">
          <Button onClick={onClose}>{t.common.actions.cancel}</Button>
          <Button kind="main" submits busy={action.isBusy && t.common.busy}>
            {t.meetings.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
