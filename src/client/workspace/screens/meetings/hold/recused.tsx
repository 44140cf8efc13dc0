import type { MeetingItem, MeetingRecord } from '#core/meetings/meeting.ts'
import { Check } from '../../../parts/choice.tsx'
import { useDesk } from '../../../desk.ts'

interface RecusedProps {
  readonly item: MeetingItem
  readonly meeting: MeetingRecord
  readonly onItem: (item: MeetingItem) => void
}

/** Members who left the room, because the item is about them. */
export function Recused({ item, meeting, onItem }: RecusedProps) {
  const { t } = useDesk()
  const words = t.meetings
  const present = meeting.attendance.filter(
    ({ person, isPresent }) => isPresent || item.recused.includes(person),
  )
  if (present.length === 0) return null
  return (
    <details class="recused" open={item.recused.length > 0}>
      <summary>{words.recused}</summary>
      <div class="candidates">
        {present.map(({ person, name }) => (
          <Check
            key={person}
            label={name}
            checked={item.recused.includes(person)}
            onChecked={(isOut) =>
              onItem({
                ...item,
                recused: isOut
                  ? [...item.recused, person]
                  : item.recused.filter((one) => one !== person),
              })
            }
          />
        ))}
      </div>
    </details>
  )
}
