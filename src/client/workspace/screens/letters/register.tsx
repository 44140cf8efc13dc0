import { useState } from 'preact/hooks'
import { addWorkingDays } from '#core/calendar/working-days.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/choice.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter, WorkspaceState } from '../../session/api.ts'
import { regulationOf, workingDaysOf } from '../../session/in-force.ts'
import { useAction } from '../../use-action.ts'
import { useDraft } from '../../use-draft.ts'
import { useKeptForm } from '../../use-kept-form.ts'
import { CardForm, formOf, isWrong, registrationIn } from './card/card-form.ts'
import { CardInput } from './card/card-input.tsx'
import { registrarsOf } from './card/registrars.ts'
import { registrationInputs } from './card/shown-fields.ts'
import { toldBy } from './card/told.ts'
import { DraftStanding, OtherTexts } from './drafts.tsx'

interface RegisterProps {
  readonly letter: Letter
  readonly isWanted: boolean
}

/**
 * Gives the letter its number: brief content, without names, and what the journal of the regulation
 * in force has columns for. @clause S1-16
 */
export function Register({ letter, isWanted }: RegisterProps) {
  const { workspace, state, t } = useDesk()
  const words = t.letters.register
  const { thread } = letter.state
  const draft = useDraft(thread, 'brief')
  const start = formOf(toldBy(letter))
  const { form, change, clear } = useKeptForm(thread, 'fields', CardForm, start)
  const [dueOn, setDueOn] = useState<string>(() => proposedDue(state))
  const [wrong, setWrong] = useState<string | null>(null)
  const action = useAction()
  const regulation = regulationOf(state)
  const isSetForEach = state.regulations.length > 0 && regulation.dueDate.kind === 'set-for-each'
  const isAnonymous = form.values['isAnonymous'] === 'yes'
  const { asked, more } = registrationInputs(regulation, isAnonymous)
  const shown = new Set<string>(['isAnonymous', ...asked, ...more])

  const submit = () => {
    const values = Object.entries(form.values).filter(
      ([field]) => shown.has(field.replace('.at', '')) || shown.has(field),
    )
    const filled = { ...form, values: { ...Object.fromEntries(values), brief: draft.text } }
    const read = registrationIn(filled)
    if (isWrong(read)) {
      setWrong(read.wrong)
      return
    }
    setWrong(null)
    action.run(
      () =>
        workspace.register(thread, {
          ...read,
          ...(isSetForEach && dueOn !== '' ? { dueOn: plainDate(dueOn) } : {}),
        }),
      () => {
        draft.write('')
        clear()
      },
    )
  }
  const input = (field: (typeof asked)[number]) => (
    <CardInput key={field} field={field} form={form} onForm={change} wrong={wrong} />
  )
  return (
    <form
      class="compose register no-print"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {registrarsOf(state, letter)?.people.length === 0 && (
        <Notice kind="due">{t.card.joint.nobody}</Notice>
      )}
      <OtherTexts draft={draft} />
      <TextArea
        label={words.brief}
        hint={words.hint}
        value={draft.text}
        onValue={draft.write}
        maxLength={500}
        rows={2}
        isWanted={isWanted}
      />
      <Check
        label={t.card.signed}
        checked={!isAnonymous}
        onChecked={(isSigned) =>
          change({ ...form, values: { ...form.values, isAnonymous: isSigned ? 'no' : 'yes' } })
        }
      />
      {isSetForEach && (
        <Field label={t.entering.dueOn} type="date" value={dueOn} onValue={setDueOn} />
      )}
      <div class="field-grid">{asked.map(input)}</div>
      {more.length > 0 && (
        <details class="why" open={wrong !== null}>
          <summary>{t.card.more}</summary>
          <div class="field-grid">{more.map(input)}</div>
        </details>
      )}
      <Trouble action={action} />
      <div class="compose-bar">
        <DraftStanding draft={draft}>{words.first}</DraftStanding>
        <Button
          kind="main"
          submits
          disabled={draft.text.trim() === ''}
          busy={action.isBusy && words.working}
        >
          {words.submit}
        </Button>
      </div>
    </form>
  )
}

/** Fifteen working days, for the registrar to change: the law's own term where nothing else is said. */
export function proposedDue(state: WorkspaceState): string {
  return state.now === null ? '' : addWorkingDays(state.now.on, 15, workingDaysOf(state))
}
