import { useState } from 'preact/hooks'
import type { RecordId } from '#core/ids.ts'
import { useDesk } from '../../desk.ts'
import { Call } from './call.tsx'
import { meetingsOf } from './facts.ts'
import { MeetingList } from './meeting-list.tsx'
import { MeetingPage } from './meeting-page.tsx'
import { JointReading } from './reading/joint-reading.tsx'

/** What of the meetings is open. */
export type MeetingPlace =
  | { readonly at: 'list' | 'new' | 'reading' }
  | { readonly at: 'meeting'; readonly record: RecordId }

/** The meetings of the commission: the list, one of them, or a joint reading. */
export function Meetings() {
  const { state } = useDesk()
  const [place, setPlace] = useState<MeetingPlace>({ at: 'list' })
  const back = () => setPlace({ at: 'list' })
  const open = (record: RecordId) => setPlace({ at: 'meeting', record })
  if (place.at === 'new') return <Call kept={null} onSaved={open} onBack={back} />
  if (place.at === 'reading') return <JointReading onBack={back} />
  const kept =
    place.at === 'meeting'
      ? meetingsOf(state).find((one) => one.state.record === place.record)
      : undefined
  return kept === undefined ? (
    <MeetingList onPlace={setPlace} />
  ) : (
    <MeetingPage key={kept.state.record} kept={kept} onBack={back} />
  )
}
