import { useState } from 'preact/hooks'
import { plainDate } from '#core/calendar/plain-date.ts'
import type { ThreadId } from '#core/ids.ts'
import { membersOf } from '#core/school/roster.ts'
import { helpKinds } from '#core/journal/appeal-facts.ts'
import { Button } from '../../parts/button.tsx'
import { Check, Choice, Select } from '../../parts/choice.tsx'
import { Field } from '../../parts/field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { Refused } from '../../session/api.ts'
import { isRefused } from '../../session/refused.ts'
import { useAction } from '../../use-action.ts'
import { mayRegister } from '../letters/card/registrars.ts'
import { AboutWriter, WhenAndWhere } from './entry-fields.tsx'
import { appealIn } from './entry-form.ts'
import { useEntry } from './use-entry.ts'

interface CallProps {
  /** The call stands in the log under a number. */
  readonly onEntered: (thread: ThreadId) => void
  /** Goes away; what was typed stays. */
  readonly onClose: () => void
}

/** A call in half a minute: two touches and a sentence, then it has its number. @clause S0-18 */
export function Call({ onEntered, onClose }: CallProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.entering
  const entry = useEntry('call')
  const { form, change, clear, writers, isChild, isDueAsked } = entry
  const action = useAction()
  const [isEntered, setEntered] = useState(false)
  const roster = state.rosters.at(-1)
  const readers = roster === undefined ? [] : membersOf(roster).map(({ id }) => id)
  const isRegistrar = state.me !== null && mayRegister(state, { readers }, state.me.account)

  /** Enters, registers, and writes down the help; after a lost network it goes on where it ended. */
  async function enter(): Promise<ThreadId | Refused> {
    const entered = await workspace.enterAppeal(appealIn(form, lang, isChild))
    if (isRefused(entered)) return entered
    const { thread } = entered
    setEntered(true)
    // Whoever may not register has entered it all the same: the registrars find it on their Today.
    if (!isRegistrar) return thread
    const { signed } = appealIn(form, lang, isChild).words
    const registered = await workspace.register(thread, {
      brief: form.brief.trim(),
      isAnonymous: signed === undefined,
      ...(form.way === 'answering-machine' ? { fromMachine: true } : {}),
      receivedAt: appealIn(form, lang, isChild).facts.receivedAt,
      applicant: {
        surname: signed?.surname,
        givenName: signed?.name,
        classGroup: signed?.class,
        phone: signed?.phone,
        ...(form.writer === '' ? {} : { kind: form.writer }),
      },
      ...(isDueAsked ? { dueOn: plainDate(form.dueOn) } : {}),
    })
    if (isRefused(registered) && registered.refused !== 'already-registered') return registered
    if (form.help.length > 0) {
      const written = await workspace.writeCard(thread, {
        set: { helpGiven: form.help },
        why: { kind: 'progress' },
      })
      if (written !== null) return written
    }
    return thread
  }

  return (
    <form
      class="entry-form"
      onSubmit={(event) => {
        event.preventDefault()
        action.run(enter, (thread) => {
          clear()
          onEntered(thread)
        })
      }}
    >
      <p class="hint">{words.callIntro}</p>
      <TextArea
        label={words.brief}
        hint={words.briefHint}
        value={form.brief}
        onValue={(brief) => change({ ...form, brief })}
        maxLength={500}
        rows={3}
        isWanted
      />
      <Choice
        legend={words.how}
        options={[
          { value: 'phone', label: words.ways.phone },
          { value: 'answering-machine', label: words.ways['answering-machine'] },
        ]}
        value={form.way === 'answering-machine' ? 'answering-machine' : 'phone'}
        onValue={(way) => change({ ...form, way })}
      />
      <Select
        label={words.who}
        options={writers}
        value={form.writer}
        onValue={(writer) => change({ ...form, writer })}
      />
      <WhenAndWhere entry={entry} />
      {isDueAsked && (
        <Field
          label={words.dueOn}
          type="date"
          value={form.dueOn}
          onValue={(dueOn) => change({ ...form, dueOn })}
        />
      )}
      <fieldset class="choice across">
        <legend>{words.help}</legend>
        {helpKinds.map((kind) => (
          <Check
            key={kind}
            label={t.card.help[kind]}
            checked={form.help.includes(kind)}
            onChecked={(isOn) =>
              change({
                ...form,
                help: helpKinds.filter((one) => (one === kind ? isOn : form.help.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      <details class="why">
        <summary>{words.more}</summary>
        <TextArea
          label={words.details}
          value={form.text}
          onValue={(text) => change({ ...form, text })}
          maxLength={8000}
          rows={4}
          required={false}
        />
        <AboutWriter entry={entry} />
      </details>
      <Trouble action={action} />
      {isEntered && action.trouble !== null && <p class="hint">{words.enteredOnly}</p>}
      <div class="buttons">
        <Button onClick={onClose}>{t.common.actions.close}</Button>
        <Button
          kind="main"
          submits
          disabled={form.brief.trim() === '' || form.on === '' || form.box === ''}
          busy={action.isBusy && words.working}
        >
          {isRegistrar ? words.submitCall : words.submitPaper}
        </Button>
      </div>
    </form>
  )
}
