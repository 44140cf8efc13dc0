import { useEffect } from 'preact/hooks'
import type { RecordId } from '#core/ids.ts'
import { useDesk } from '../../desk.ts'
import { Call } from './call.tsx'
import { meetingsOf } from './facts.ts'
import { MeetingList } from './meeting-list.tsx'
import { MeetingPage } from './meeting-page.tsx'
import { meetingList } from './place.ts'
import { JointReading } from './reading/joint-reading.tsx'

/** The meetings of the commission: the list, one of them, or a joint reading. */
export function Meetings() {
  const { state, meetingPlace: place, setMeetingPlace } = useDesk()
  // Whoever comes back to the page finds the list.
  useEffect(() => () => setMeetingPlace(meetingList), [setMeetingPlace])
  const back = () => setMeetingPlace(meetingList)
  const open = (record: RecordId) => setMeetingPlace({ at: 'meeting', record })
  if (place.at === 'new')
    return <Call kept={null} proposed={place.on} onSaved={open} onBack={back} />
  if (place.at === 'reading') return <JointReading onBack={back} />
  const kept =
    place.at === 'meeting'
      ? meetingsOf(state).find((one) => one.state.record === place.record)
      : undefined
  return kept === undefined ? (
    <MeetingList onPlace={setMeetingPlace} />
  ) : (
    <MeetingPage key={kept.state.record} kept={kept} onBack={back} />
  )
}
