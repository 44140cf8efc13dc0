import type { MeetingFault } from '#core/meetings/faults.ts'
import type { MeetingRecord } from '#core/meetings/meeting.ts'
import { Select } from '../../../parts/choice.tsx'
import { useDesk } from '../../../desk.ts'
import { Faults } from './faults.tsx'

interface LeadersProps {
  readonly meeting: MeetingRecord
  readonly faults: readonly MeetingFault[]
  readonly onMeeting: (meeting: MeetingRecord) => void
}

/** Chair and secretary of this meeting; they may be others than those elected. @clause S0-71 */
export function Leaders({ meeting, faults, onMeeting }: LeadersProps) {
  const { t } = useDesk()
  const words = t.meetings
  const { chair, secretary, ...rest } = meeting
  const options = [
    { value: '', label: words.nobody },
    ...meeting.attendance.map(({ person, name }) => ({ value: person, label: name })),
  ]
  const led = (by: {
    readonly chair?: string | undefined
    readonly secretary?: string | undefined
  }) =>
    onMeeting({
      ...rest,
      ...(by.chair ? { chair: by.chair } : {}),
      ...(by.secretary ? { secretary: by.secretary } : {}),
    })
  return (
    <section class="card form">
      <div class="pair">
        <Select
          label={words.chair}
          value={chair ?? ''}
          options={options}
          onValue={(person) => led({ chair: person, secretary })}
        />
        <Select
          label={words.secretary}
          value={secretary ?? ''}
          options={options}
          onValue={(person) => led({ chair, secretary: person })}
        />
      </div>
      <Faults of={faults} at="/chair" />
      <Faults of={faults} at="/secretary" />
    </section>
  )
}
