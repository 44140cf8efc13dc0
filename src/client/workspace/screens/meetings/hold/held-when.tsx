import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { PlainDate } from '#core/calendar/plain-date.ts'
import type { MeetingFault } from '#core/meetings/faults.ts'
import type { MeetingRecord } from '#core/meetings/meeting.ts'
import { clock, longDate } from '#core/words/dates.ts'
import { minuteOf } from '../../../parts/minutes.ts'
import { useDesk } from '../../../desk.ts'
import { TimeAndPlace, type TypedTime } from '../time-and-place.tsx'
import { Faults } from './faults.tsx'

interface HalfTyped {
  readonly on?: string | undefined
  readonly at?: string | undefined
}

interface HeldWhenProps {
  readonly meeting: MeetingRecord
  readonly faults: readonly MeetingFault[]
  readonly onMeeting: (meeting: MeetingRecord) => void
}

/** When and where it is held: not always as it was called, and minutes must say what was. @clause S0-61 */
export function HeldWhen({ meeting, faults, onMeeting }: HeldWhenProps) {
  const { t, lang } = useDesk()
  const { place: _, ...rest } = meeting
  const { place = '' } = meeting
  // Half a day is no day: it stays in its field, and the meeting keeps the one that it had.
  const [half, setHalf] = useState<HalfTyped>({})
  const type = ({ on, at, place: where }: Partial<TypedTime>) => {
    const day = v.safeParse(PlainDate, on)
    const minute = minuteOf(at ?? '')
    if (on !== undefined) setHalf({ ...half, on: day.success ? undefined : on })
    if (at !== undefined) setHalf({ ...half, at: minute === null ? at : undefined })
    if (day.success) onMeeting({ ...meeting, on: day.output })
    if (minute !== null) onMeeting({ ...meeting, at: minute })
    if (where !== undefined) onMeeting(where === '' ? rest : { ...meeting, place: where })
  }
  const { impossible } = t.common
  // It is not shut while somebody mends what was wrong in it.
  const [isOpen] = useState(faults.some(({ path }) => path === '/on'))
  return (
    <details class="card version held-when" open={isOpen}>
      <summary>
        {[longDate(lang, meeting.on), clock(meeting.at), place].filter(Boolean).join(', ')}
      </summary>
      <TimeAndPlace
        typed={{ on: half.on ?? meeting.on, at: half.at ?? clock(meeting.at), place }}
        onTyped={type}
        wrong={{
          ...(half.on === undefined ? {} : { on: impossible.date }),
          ...(half.at === undefined ? {} : { at: impossible.time }),
        }}
      >
        <Faults of={faults} at="/on" />
      </TimeAndPlace>
    </details>
  )
}
