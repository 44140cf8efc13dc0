import { quorumAt, type MeetingFault } from '#core/meetings/faults.ts'
import { newItem, type MeetingItem, type MeetingRecord } from '#core/meetings/meeting.ts'
import { Button } from '../../../parts/button.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { AttendanceFields } from './attendance.tsx'
import { InvitedFields } from './invited.tsx'
import { ItemCard } from './item-card.tsx'
import { Leaders } from './leaders.tsx'

interface MeetingFieldsProps {
  readonly meeting: MeetingRecord
  readonly faults: readonly MeetingFault[]
  readonly onMeeting: (meeting: MeetingRecord) => void
}

/** Everything that minutes are written from: who was there, who led, each item and what came of it. */
export function MeetingFields({ meeting, faults, onMeeting: change }: MeetingFieldsProps) {
  const { state, t } = useDesk()
  const changeItem = (n: number, item: MeetingItem) =>
    change({ ...meeting, items: meeting.items.with(n, item) })
  return (
    <>
      <AttendanceFields
        attendance={meeting.attendance}
        quorum={quorumAt(meeting, regulationOf(state).commission)}
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
        {t.meetings.addItem}
      </Button>
    </>
  )
}
