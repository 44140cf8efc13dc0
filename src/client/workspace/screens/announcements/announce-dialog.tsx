import { useState } from 'preact/hooks'
import * as v from 'valibot'
import type { SchoolClass } from '#core/announcements/announcement.ts'
import { isByClass, unreached, type AnnouncementWay } from '#core/announcements/reached.ts'
import { PlainDate } from '#core/calendar/plain-date.ts'
import { Announcement } from '#core/regulation/settings/papers.ts'
import { options } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/choice.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'
import { ClassChips } from './class-chips.tsx'
import { withoutEmpty, type Told } from './told.ts'

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

/** Where, when, which classes, by whom: for a whole school in four touches. @clause S1-10 */
export function AnnounceDialog({ told, classes, others, onClose, ...start }: AnnounceDialogProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.announcements.form
  const action = useAction()
  const today = state.now?.on ?? ''
  const before = told?.data
  const [way, setWay] = useState(start.way)
  const [on, setOn] = useState<string>(before?.on ?? today)
  const [by, setBy] = useState(before?.by ?? state.me?.name ?? '')
  const [chosen, setChosen] = useState<readonly SchoolClass[]>(before?.classes ?? [])
  const [where, setWhere] = useState(before?.where ?? '')
  const [note, setNote] = useState(before?.note ?? '')
  const [isAsked, setAsked] = useState(false)

  const day = v.safeParse(PlainDate, on)
  const isFuture = day.success && day.output > today
  const isForClasses = isByClass(way) && classes.length > 0
  // Classes that left the list since stay where they were told.
  const reachedBefore = chosen.filter((name) => !classes.includes(name))
  const isNobody = isForClasses && chosen.length === 0
  const sameWay = others.flatMap(({ data }) => (data.way === way ? [data] : []))

  const write = () => {
    setAsked(true)
    if (!day.success || isFuture || isNobody || by.trim() === '') return
    const reached = isByClass(way) ? [...reachedBefore, ...chosen.filter(isListed)] : []
    const typed = { way, on: day.output, classes: reached, by: by.trim() }
    action.run(
      () =>
        workspace.writeRecord({
          record: told?.state.record ?? null,
          seen: told?.state.version ?? 0,
          audience: 'everybody',
          data: withoutEmpty(typed, { where, note }),
        }),
      onClose,
    )
  }
  const isListed = (name: SchoolClass) => classes.includes(name)

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
            onValue={setWay}
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
            onValue={setOn}
            wrong={isFuture ? words.future : null}
          />
        </div>
        {isForClasses ? (
          <ClassChips
            classes={classes}
            untold={unreached(classes, sameWay)}
            chosen={chosen}
            onChosen={(names) => setChosen([...reachedBefore, ...names])}
          />
        ) : (
          <Field
            label={words.where}
            value={where}
            required={false}
            maxLength={400}
            onValue={setWhere}
          />
        )}
        {isAsked && isNobody && (
          <p class="wrong" role="alert">
            {words.nobody}
          </p>
        )}
        <Field label={words.by} value={by} maxLength={200} onValue={setBy} />
        <Field
          label={words.note}
          hint={words.noteHint}
          value={note}
          required={false}
          maxLength={1000}
          onValue={setNote}
        />
        <Trouble action={action} />
        <div class="buttons">
          <Button onClick={onClose}>{t.common.actions.cancel}</Button>
          <Button kind="main" submits busy={action.isBusy && t.common.busy}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
