import { useState } from 'preact/hooks'
import type { MeetingOnRecord } from './facts.ts'
import { Call } from './call.tsx'
import { Called } from './called.tsx'
import { CalledOff } from './called-off.tsx'
import { Hold } from './hold/hold.tsx'
import { ClosedMinutes } from './minutes/closed-minutes.tsx'
import { DraftMinutes } from './minutes/draft-minutes.tsx'

interface MeetingPageProps {
  readonly kept: MeetingOnRecord
  readonly onBack: () => void
}

/** One meeting where it stands: invited to, called off, in progress, in draft minutes, or closed. */
export function MeetingPage({ kept, onBack }: MeetingPageProps) {
  const [work, setWork] = useState<'changing' | 'holding' | null>(null)
  const look = () => setWork(null)
  if (kept.data.calledOff !== undefined) return <CalledOff kept={kept} onBack={onBack} />
  if (kept.state.isClosed) return <ClosedMinutes kept={kept} onBack={onBack} />
  if (work === 'changing') return <Call kept={kept} onSaved={look} onBack={look} />
  if (work === 'holding') return <Hold kept={kept} onSaved={look} onBack={look} />
  const hold = () => setWork('holding')
  return kept.data.stage === 'called' ? (
    <Called kept={kept} onChange={() => setWork('changing')} onBegin={hold} onBack={onBack} />
  ) : (
    <DraftMinutes kept={kept} onAmend={hold} onBack={onBack} />
  )
}
