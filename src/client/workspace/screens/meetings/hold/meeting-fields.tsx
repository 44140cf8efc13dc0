import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import type { MeetingFault } from '#core/meetings/faults.ts'
import { newItem, type MeetingItem, type MeetingRecord } from '#core/meetings/meeting.ts'
import { quorumAt } from '#core/meetings/quorum.ts'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { AttendanceFields } from './attendance.tsx'
import { Faults } from './faults.tsx'
import { HeldWhen } from './held-when.tsx'
import { InvitedFields } from './invited.tsx'
import { ItemCard } from './item-card.tsx'
import { Leaders } from './leaders.tsx'

interface MeetingFieldsProps {
  readonly meeting: MeetingRecord
  readonly faults: readonly MeetingFault[]
  readonly onMeeting: (meeting: MeetingRecord) => void
}

interface Removed {
  readonly before: MeetingRecord
  readonly after: MeetingRecord
  /** Of the item, from 0 on. */
  readonly place: number
}

/** Everything that minutes are written from: who was there, who led, each item and what came of it. */
export function MeetingFields({ meeting, faults, onMeeting: change }: MeetingFieldsProps) {
  const { state, t } = useDesk()
  const words = t.meetings
  // Until something else is written, what was taken off can come back as it was.
  const [removed, setRemoved] = useState<Removed | null>(null)
  const remove = (n: number) => {
    const after = { ...meeting, items: meeting.items.toSpliced(n, 1) }
    setRemoved({ before: meeting, after, place: n })
    change(after)
  }
  const changeItem = (n: number, item: MeetingItem) =>
    change({ ...meeting, items: meeting.items.with(n, item) })
  return (
    <>
      <HeldWhen meeting={meeting} faults={faults} onMeeting={change} />
      <AttendanceFields
        attendance={meeting.attendance}
        quorum={quorumAt(meeting, regulationOf(state).commission)}
        onAttendance={(attendance) => change({ ...meeting, attendance })}
      />
      <Leaders meeting={meeting} faults={faults} onMeeting={change} />
      <InvitedFields
        invited={meeting.invited}
        faults={faults}
        onInvited={(invited) => change({ ...meeting, invited })}
      />
      {meeting.items.map((item, n) => (
        <Fragment key={n}>
          {undoAt(n)}
          <ItemCard
            item={item}
            place={n}
            meeting={meeting}
            faults={faults}
            onItem={(next) => changeItem(n, next)}
            onRemove={() => remove(n)}
          />
        </Fragment>
      ))}
      {undoAt(meeting.items.length)}
      <Faults of={faults.filter(({ path }) => path === '/items')} at="/items" />
      <Button
        kind="quiet"
        icon="plus"
        onClick={() => change({ ...meeting, items: [...meeting.items, newItem('other', '')] })}
      >
        {words.addItem}
      </Button>
    </>
  )

  function undoAt(place: number) {
    if (removed?.after !== meeting || removed.place !== place) return null
    return (
      <div role="alert">
        <Notice kind="calm">
          <p>{words.itemRemoved(place + 1)}</p>
          <span class="buttons">
            <Button onClick={() => change(removed.before)}>{words.putBack}</Button>
          </span>
        </Notice>
      </div>
    )
  }
}
