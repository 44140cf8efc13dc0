import { faultsOf, quorumAt } from '#core/meetings/faults.ts'
import { newItem, type MeetingItem } from '#core/meetings/meeting.ts'
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
import { AttendanceFields } from './attendance.tsx'
import { InvitedFields } from './invited.tsx'
import { ItemCard } from './item-card.tsx'
import { Leaders } from './leaders.tsx'
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
  const rules = regulationOf(state).commission
  if (state.now === null) return null
  const faults = faultsOf(meeting, rules, state.now.on)
  const { record, version } = kept.state
  const changeItem = (n: number, item: MeetingItem) =>
    change({ ...meeting, items: meeting.items.with(n, item) })

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
      <AttendanceFields
        attendance={meeting.attendance}
        quorum={quorumAt(meeting, rules)}
        onAttendance={(attendance) => change({ ...meeting, attendance })}
      />
      <Leaders meeting={meeting} faults={faults} onMeeting={change} />
      <InvitedFields
        invited={meeting.invited}
        onInvited={(invited) => change({ ...meeting, invited })}
      />
      {meeting.items.map((item, n) => (
        <ItemCard
          key={n}
          item={item}
          place={n}
          meeting={meeting}
          faults={faults}
          onItem={(next) => changeItem(n, next)}
        />
      ))}
      <Button
        kind="quiet"
        icon="plus"
        onClick={() => change({ ...meeting, items: [...meeting.items, newItem('other', '')] })}
      >
        {words.addItem}
      </Button>
      <Trouble action={action} />
      <div class="buttons hold-end">
        <Button kind="main" icon="save" busy={action.isBusy && t.common.busy} onClick={save}>
          {words.saveDraft}
        </Button>
      </div>
    </>
  )
}
