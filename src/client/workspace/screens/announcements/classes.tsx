import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { ClassesRecord, type SchoolClass } from '#core/announcements/announcement.ts'
import { classesIn } from '#core/announcements/classes-in.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { onlyOf } from '../../session/kept-of.ts'
import { useAction } from '../../use-action.ts'
import { byGrade } from './told.ts'

/** The classes of the school: typed once a year, a whole school in one line. */
export function Classes({ classes }: { readonly classes: readonly SchoolClass[] }) {
  const { workspace, state, t } = useDesk()
  const words = t.announcements.classes
  const action = useAction()
  const [typed, setTyped] = useState<string | null>(null)
  const kept = onlyOf(state, 'classes')
  const text =
    typed ??
    byGrade(classes)
      .map(({ classes: names }) => names.join(', '))
      .join('\n')
  const named = classesIn(text)
  const data = v.safeParse(ClassesRecord, { kind: 'classes', classes: named })
  const save = () => {
    if (!data.success) return
    action.run(
      () =>
        workspace.writeRecord({
          record: kept?.state.record ?? null,
          seen: kept?.state.version ?? 0,
          audience: 'everybody',
          data: data.output,
        }),
      () => setTyped(null),
    )
  }
  return (
    <details class="card form">
      <summary>
        {words.open} <span class="hint">{words.count(classes.length)}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextArea
          label={words.open}
          hint={words.hint}
          value={text}
          onValue={setTyped}
          maxLength={5000}
          rows={Math.max(3, text.split('\n').length)}
          required={false}
        />
        {!data.success && <Notice kind="danger">{words.wrong}</Notice>}
        {data.success && typed !== null && (
          <p class="hint" aria-live="polite">
            {words.count(named.length)}: {named.join(', ')}
          </p>
        )}
        <Trouble action={action} />
        <div class="buttons">
          <Button
            submits
            disabled={typed === null || !data.success}
            busy={action.isBusy && t.common.busy}
          >
            {words.save}
          </Button>
        </div>
      </form>
    </details>
  )
}
