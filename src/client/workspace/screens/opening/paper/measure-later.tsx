import { useState } from 'preact/hooks'
import { isBroken } from '#core/openings/paper-opening.ts'
import { Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { useAction } from '../../../use-action.ts'
import { keptOpenings } from './box-facts.ts'
import type { OpeningAtHand } from './waiting-sheets.ts'

/** What was done about a broken seal or box, when nobody had time to write it down at the box. */
export function MeasureLater({ atHand }: { readonly atHand: OpeningAtHand }) {
  const { workspace, state, t } = useDesk()
  const words = t.paperOpening.box
  const action = useAction()
  const [measure, setMeasure] = useState('')
  const kept = keptOpenings(state).find((one) => one.state.record === atHand.record)
  if (kept === undefined || !isBroken(kept.data) || kept.data.incident?.measure) return null
  return (
    <form
      class="card form"
      onSubmit={(event) => {
        event.preventDefault()
        const data = { ...kept.data, incident: { measure: measure.trim() } }
        const { record, version: seen } = kept.state
        action.run(() => workspace.writeRecord({ record, seen, audience: 'everybody', data }))
      }}
    >
      <TextArea
        label={words.incident}
        value={measure}
        onValue={setMeasure}
        maxLength={1000}
        rows={2}
      />
      <Trouble action={action} />
      <Button submits disabled={measure.trim() === ''} busy={action.isBusy && t.common.busy}>
        {t.paperOpening.acts.saveMeasure}
      </Button>
    </form>
  )
}
