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
import { useKeptForm } from '../../use-kept-form.ts'
import { useUnfolded } from '../../use-unfolded.ts'
import { unfinished } from '../entering/entry-form.ts'
import { byGrade } from './told.ts'

const ClassesForm = v.strictObject({
  text: v.string(),
  /** The version on which the writer began; 0 before the first. */
  seen: v.number(),
  isTyped: v.boolean(),
})

/** The classes of the school: typed once a year, a whole school in one line. */
export function Classes({ classes }: { readonly classes: readonly SchoolClass[] }) {
  const { workspace, state, t } = useDesk()
  const words = t.announcements.classes
  const action = useAction()
  const kept = onlyOf(state, 'classes')
  const typed = useKeptForm(unfinished, 'classes', ClassesForm, {
    text: byGrade(classes)
      .map(({ classes: names }) => names.join(', '))
      .join('\n'),
    seen: kept?.state.version ?? 0,
    isTyped: false,
  })
  const { text, seen, isTyped } = typed.form
  const [isOpen, setOpen] = useUnfolded(isTyped)
  const named = classesIn(text)
  const data = v.safeParse(ClassesRecord, { kind: 'classes', classes: named })
  const save = () => {
    if (!data.success) return
    action.run(
      () =>
        workspace.writeRecord({
          record: kept?.state.record ?? null,
          seen,
          audience: 'everybody',
          data: data.output,
        }),
      typed.clear,
    )
  }
  return (
    <details
      class="card form"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
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
          onValue={(next) => typed.change({ text: next, seen, isTyped: true })}
          maxLength={5000}
          rows={Math.max(3, text.split('\n').length)}
          required={false}
        />
        {!data.success && <Notice kind="danger">{words.wrong}</Notice>}
        {data.success && isTyped && (
          <p class="hint" aria-live="polite">
            {words.count(named.length)}: {named.join(', ')}
          </p>
        )}
        <Trouble action={action} />
        <div class="buttons">
          <Button
            submits
            disabled={!isTyped || !data.success}
            busy={action.isBusy && t.common.busy}
          >
            {words.save}
          </Button>
        </div>
      </form>
    </details>
  )
}
