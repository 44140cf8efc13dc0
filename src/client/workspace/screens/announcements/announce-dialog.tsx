import { useState } from 'preact/hooks'
import type { SchoolClass } from '#core/announcements/announcement.ts'
import { isByClass, unreached, type AnnouncementWay } from '#core/announcements/reached.ts'
import { Announcement } from '#core/regulation/settings/papers.ts'
import { options } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/choice.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'
import { isNobody, recordOf } from './announce-form.ts'
import { ClassChips } from './class-chips.tsx'
import type { Told } from './told.ts'
import { useAnnounceForm } from './use-announce-form.ts'

interface AnnounceDialogProps {
  /** The way that is offered first. */
  readonly way: AnnouncementWay
  /** What is corrected; null for something new. */
  readonly told: Told | null
  readonly classes: readonly SchoolClass[]
  /** What was announced this year. */
  readonly others: readonly Told[]
  readonly onClose: () => void
}

/**
 * Where, when, which classes, by whom: for a whole school in four touches. What is typed is kept when
 * the dialog is closed, and outlives the lock. @clause S1-10
 */
export function AnnounceDialog({ told, classes, others, onClose, ...start }: AnnounceDialogProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.announcements.form
  const action = useAction()
  const today = state.now?.on ?? ''
  const { record, form, change, clear } = useAnnounceForm(told, start.way)
  const [isAsked, setAsked] = useState(false)

  const { way, on, by, classes: chosen, where, note } = form
  const isForClasses = isByClass(way) && classes.length > 0
  const elsewhere = chosen.filter((name) => !classes.includes(name))
  const sameWay = others.flatMap(({ data }) => (data.way === way ? [data] : []))

  const write = () => {
    setAsked(true)
    const data = recordOf(form, classes, today)
    if (data === null) return
    action.run(
      () => workspace.writeRecord({ record, seen: form.seen, audience: 'everybody', data }),
      () => {
        clear()
        onClose()
      },
    )
  }

  return (
    <Dialog title={told === null ? words.title : words.correction} size="wide" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          write()
        }}
      >
        <div class="pair">
          <Select
            label={words.way}
            value={way}
            onValue={(chosenWay) => change({ ...form, way: chosenWay })}
            options={Announcement.options.map((value) => ({
              value,
              label: options[lang].announced[value],
            }))}
          />
          <Field
            label={words.on}
            type="date"
            value={on}
            max={today}
            onValue={(typed) => change({ ...form, on: typed })}
            wrong={on > today ? words.future : null}
          />
        </div>
        {isForClasses ? (
          <ClassChips
            classes={classes}
            untold={unreached(classes, sameWay)}
            chosen={chosen}
            onChosen={(names) => change({ ...form, classes: [...elsewhere, ...names] })}
          />
        ) : (
          <Field
            label={words.where}
            value={where}
            required={false}
            maxLength={400}
            onValue={(typed) => change({ ...form, where: typed })}
          />
        )}
        {isAsked && isNobody(form, classes) && (
          <p class="wrong" role="alert">
            {words.nobody}
          </p>
        )}
        <Field
          label={words.by}
          value={by}
          maxLength={200}
          onValue={(typed) => change({ ...form, by: typed })}
        />
        <Field
          label={words.note}
          hint={words.noteHint}
          value={note}
          required={false}
          maxLength={1000}
          onValue={(typed) => change({ ...form, note: typed })}
        />
        <Trouble action={action} />
        <div class="buttons">
          <Button
            onClick={() => {
              clear()
              onClose()
            }}
          >
            {t.common.actions.cancel}
          </Button>
          <Button kind="main" submits busy={action.isBusy && t.common.busy}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
