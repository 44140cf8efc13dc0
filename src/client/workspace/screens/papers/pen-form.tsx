import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { PlainDate } from '#core/calendar/plain-date.ts'
import { PenSignature } from '#core/records/pen-signature.ts'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/choice.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { missingOf, type IssuedPaper } from '../../documents/issued.ts'
import { useAction } from '../../use-action.ts'

/** Writes down who signed the print with a pen, and where the sheet is kept. */
export function PenForm({ issued }: { readonly issued: IssuedPaper }) {
  const { workspace, state, t } = useDesk()
  const words = t.papers.pen
  const action = useAction()
  const today = state.now?.on ?? ''
  const [names, setNames] = useState<readonly string[]>([])
  const [on, setOn] = useState<string>(today)
  const [kept, setKept] = useState('')
  const [isAsked, setAsked] = useState(false)
  const missing = missingOf(issued).map(({ signer }) => signer.name)
  if (missing.length === 0) return null

  const { record, audience } = issued.kept.state
  const isFuture = on > today
  const signature = v.safeParse(PenSignature, {
    kind: 'pen-signature',
    paper: record,
    hash: issued.data.hash,
    names: names.filter((name) => missing.includes(name)),
    on,
    kept,
  })
  const write = () => {
    setAsked(true)
    if (!signature.success || isFuture) return
    const data = signature.output
    action.run(
      () => workspace.writeRecord({ record: null, seen: 0, audience, data, closes: true }),
      () => {
        setAsked(false)
        setNames([])
      },
    )
  }
  return (
    <details class="card form">
      <summary>{words.open}</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          write()
        }}
      >
        <fieldset class="choice">
          <legend>{words.who}</legend>
          {missing.map((name) => (
            <Check
              key={name}
              label={name}
              checked={names.includes(name)}
              onChecked={(isChosen) =>
                setNames(isChosen ? [...names, name] : names.filter((one) => one !== name))
              }
            />
          ))}
        </fieldset>
        <Field
          label={words.on}
          type="date"
          value={on}
          max={today}
          onValue={setOn}
          wrong={isAsked && v.is(PlainDate, on) && isFuture ? words.future : null}
        />
        <Field
          label={words.kept}
          hint={words.keptHint}
          value={kept}
          maxLength={200}
          onValue={setKept}
          required={false}
          wrong={isAsked && !signature.success ? words.wrong : null}
        />
        <Trouble action={action} />
        <div class="buttons">
          <Button submits busy={action.isBusy && t.common.busy}>
            {words.submit}
          </Button>
        </div>
      </form>
    </details>
  )
}
