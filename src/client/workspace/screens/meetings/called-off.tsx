import { useState } from 'preact/hooks'
import { longDate } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { ReasonDialog } from '../../parts/reason-dialog.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { isRefused } from '../../session/refused.ts'
import type { MeetingOnRecord } from './facts.ts'

/** Calls a meeting off, for a reason: too few can come, or it was called twice. */
export function CallOff({ kept }: { readonly kept: MeetingOnRecord }) {
  const { workspace, t } = useDesk()
  const words = t.meetings.callOff
  const [isAsked, setAsked] = useState(false)
  const callOff = async (reason: string) => {
    const { record, version, audience } = kept.state
    const written = await workspace.writeRecord({
      record,
      seen: version,
      audience,
      data: { ...kept.data, calledOff: reason },
      closes: true,
    })
    return isRefused(written) ? written : null
  }
  return (
    <>
      <Button kind="quiet" icon="cross" onClick={() => setAsked(true)}>
        {words.open}
      </Button>
      {isAsked && (
        <ReasonDialog
          title={words.open}
          label={words.reason}
          submit={words.open}
          kind="main"
          act={callOff}
          onClose={() => setAsked(false)}
        >
          {words.lead}
        </ReasonDialog>
      )}
    </>
  )
}

interface CalledOffProps {
  readonly kept: MeetingOnRecord
  readonly onBack: () => void
}

/** A meeting that was called and not held: what was to be discussed, and why it was not. */
export function CalledOff({ kept: { state, data }, onBack }: CalledOffProps) {
  const { t, lang } = useDesk()
  const words = t.meetings
  return (
    <>
      <Button kind="quiet" icon="back" onClick={onBack}>
        {words.back}
      </Button>
      <Title step={state.record}>{words.calledTitle(longDate(lang, data.on))}</Title>
      <Notice kind="calm">{words.callOff.because(data.calledOff ?? '')}</Notice>
      <section class="card form">
        <h2>{words.agenda}</h2>
        <ol class="agenda">
          {data.items.map(({ title }, n) => (
            <li key={n}>{title}</li>
          ))}
        </ol>
      </section>
    </>
  )
}
