import { faultsOf } from '#core/meetings/faults.ts'
import { longDate } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Title } from '../../../parts/title.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { isRefused } from '../../../session/refused.ts'
import { useAction } from '../../../use-action.ts'
import type { MeetingOnRecord } from '../facts.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { useMeetingForm } from './use-meeting-form.ts'

interface HoldProps {
  readonly kept: MeetingOnRecord
  readonly onSaved: () => void
  readonly onBack: () => void
}

/** A meeting while it is held: everything on one screen, kept as it is written. */
export function Hold({ kept, onSaved, onBack }: HoldProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.meetings
  const action = useAction()
  const { meeting, seen, change, takeOver, clear } = useMeetingForm(kept)
  if (state.now === null) return null
  const faults = faultsOf(meeting, regulationOf(state).commission, state.now.on)
  const { record, version } = kept.state

  const save = () =>
    action.run(
      async () => {
        const form = { record, seen, audience: 'readers', data: meeting } as const
        const written = await workspace.writeRecord(form)
        // A colleague was first: whoever is told so wants to see what stands there now.
        if (isRefused(written)) await workspace.sync()
        return written
      },
      () => {
        clear()
        onSaved()
      },
    )
  return (
    <>
      <Button kind="quiet" icon="back" onClick={onBack}>
        {t.common.actions.back}
      </Button>
      <Title lead={words.kept} step={record}>
        {words.holdTitle(longDate(lang, meeting.on))}
      </Title>
      <div role="alert">
        {version > seen && (
          <Notice kind="due">
            <p>{words.movedOn}</p>
            <span class="buttons">
              <Button onClick={() => takeOver('theirs')}>{words.takeTheirs}</Button>
              <Button onClick={() => takeOver('mine')}>{words.keepMine}</Button>
            </span>
          </Notice>
        )}
      </div>
      <MeetingFields meeting={meeting} faults={faults} onMeeting={change} />
      <Trouble action={action} />
      <div class="buttons hold-end">
        <Button kind="main" icon="save" busy={action.isBusy && t.common.busy} onClick={save}>
          {words.saveDraft}
        </Button>
      </div>
    </>
  )
}
