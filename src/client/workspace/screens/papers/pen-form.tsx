import * as v from 'valibot'
import { PlainDate } from '#core/calendar/plain-date.ts'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/choice.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { IssuedPaper } from '../../documents/issued.ts'
import { ChooseFiles } from '../files/choose-files.tsx'
import { UploadProgress } from '../files/upload-progress.tsx'
import { usePenForm } from './use-pen-form.ts'

/**
 * Writes down who signed the print with a pen, and where the sheet is kept, with a scan of it. Whose
 * signature is written down already can be chosen again: the scan may come later.
 */
export function PenForm({ issued }: { readonly issued: IssuedPaper }) {
  const { t } = useDesk()
  const words = t.papers.pen
  const form = usePenForm(issued)
  const { names, setNames, action, progress } = form
  const signers = issued.standings.flatMap(({ signer, signed }) =>
    signed?.with === 'key' ? [] : signer.name,
  )
  if (signers.length === 0) return null
  return (
    <details class="card form">
      <summary>{words.open}</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          form.write()
        }}
      >
        <fieldset class="choice">
          <legend>{words.who}</legend>
          {signers.map((name) => (
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
          value={form.on}
          max={form.today}
          onValue={form.setOn}
          wrong={v.is(PlainDate, form.on) && form.isFuture ? words.future : null}
        />
        <Field
          label={words.kept}
          hint={words.keptHint}
          value={form.kept}
          maxLength={200}
          onValue={form.setKept}
          required={false}
          wrong={form.isWrong ? words.wrong : null}
        />
        <ChooseFiles of={form.record} as="scan" />
        <Trouble action={action} />
        {progress !== null && (
          <UploadProgress label={words.scan.list} done={progress.done} all={progress.all} />
        )}
        <div class="buttons">
          <Button submits busy={action.isBusy && t.common.busy}>
            {words.submit}
          </Button>
        </div>
      </form>
    </details>
  )
}
