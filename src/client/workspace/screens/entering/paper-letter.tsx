import { threadId, type ThreadId } from '#core/ids.ts'
import { membersOf } from '#core/school/roster.ts'
import { Button } from '../../parts/button.tsx'
import { Check, Select } from '../../parts/choice.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'
import { AboutWriter, WhenAndWhere } from './entry-fields.tsx'
import { appealIn, isCodeWrong } from './entry-form.ts'
import { PaperSheets } from './paper-sheets.tsx'
import { SheetCodeField } from './sheet-code-field.tsx'
import { useEntry } from './use-entry.ts'

interface PaperLetterProps {
  readonly onEntered: (thread: ThreadId) => void
  /** Goes away; what was typed stays. */
  readonly onClose: () => void
}

const ways = ['paper', 'e-mail', 'in-person', 'other'] as const

/** A letter on paper, or what somebody came to say: typed or photographed, sealed like any other. */
export function PaperLetter({ onEntered, onClose }: PaperLetterProps) {
  const { workspace, state, t, lang, chosenFiles } = useDesk()
  const words = t.entering
  const entry = useEntry('paper')
  const { form, change, clear, writers, isChild } = entry
  const action = useAction()
  const thread = threadId(form.id)
  const files = chosenFiles.of(thread)
  const roster = state.rosters.at(-1)
  const isEmpty = form.text.trim() === '' && files.length === 0
  const toggle = (id: string, isOut: boolean) =>
    change({
      ...form,
      excluded: isOut ? [...form.excluded, id] : form.excluded.filter((one) => one !== id),
    })
  return (
    <form
      class="entry-form"
      onSubmit={(event) => {
        event.preventDefault()
        action.run(
          () => workspace.enterAppeal({ ...appealIn(form, lang, isChild), files }),
          (entered) => {
            chosenFiles.change(thread, () => [])
            clear()
            onEntered(entered.thread)
          },
        )
      }}
    >
      <p class="hint">{words.paperIntro}</p>
      <TextArea
        label={words.text}
        hint={words.textHint}
        value={form.text}
        onValue={(text) => change({ ...form, text })}
        maxLength={16_000}
        rows={6}
        required={false}
        isWanted
      />
      <PaperSheets entry={entry} />
      <Select
        label={words.how}
        options={ways.map((value) => ({ value, label: words.ways[value] }))}
        value={ways.find((way) => way === form.way) ?? 'paper'}
        onValue={(way) => change({ ...form, way })}
      />
      <Select
        label={words.whoWrites}
        options={writers}
        value={form.writer}
        onValue={(writer) => change({ ...form, writer })}
      />
      <WhenAndWhere entry={entry} />
      <AboutWriter entry={entry} />
      <fieldset class="choice">
        <legend>{words.excluded}</legend>
        <p class="hint">{words.excludedHint}</p>
        {(roster === undefined ? [] : membersOf(roster)).map(({ id, name }) => (
          <Check
            key={id}
            label={name}
            checked={form.excluded.includes(id)}
            onChecked={(isOut) => toggle(id, isOut)}
          />
        ))}
      </fieldset>
      <details class="why">
        <summary>{words.more}</summary>
        <div class="field-grid">
          <Field
            label={words.sheets}
            type="number"
            min={1}
            max={99}
            value={form.sheets}
            required={false}
            onValue={(sheets) => change({ ...form, sheets })}
          />
          <Field
            label={words.keptAt}
            value={form.keptAt}
            required={false}
            maxLength={200}
            onValue={(keptAt) => change({ ...form, keptAt })}
          />
          <Field
            label={words.onlyFor}
            hint={words.onlyForHint}
            value={form.onlyFor}
            required={false}
            maxLength={200}
            onValue={(onlyFor) => change({ ...form, onlyFor })}
          />
        </div>
      </details>
      <SheetCodeField entry={entry} />
      {action.trouble === 'different-letter-same-id' ? (
        <Notice kind="due">{words.taken}</Notice>
      ) : (
        <Trouble action={action} />
      )}
      <div class="buttons">
        {isEmpty && <span class="hint">{words.needsText}</span>}
        <Button onClick={onClose}>{t.common.actions.close}</Button>
        <Button
          kind="main"
          submits
          disabled={isEmpty || form.on === '' || form.box === '' || isCodeWrong(form)}
          busy={action.isBusy && words.working}
        >
          {words.submitPaper}
        </Button>
      </div>
    </form>
  )
}
