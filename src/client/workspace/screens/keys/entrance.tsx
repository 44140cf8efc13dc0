import { useCallback, useState } from 'preact/hooks'
import type { Arrival } from '../../arrival.ts'
import { Button } from '../../parts/button.tsx'
import { Mark } from '../../parts/icon.tsx'
import { LanguageChoice } from '../../parts/language-choice.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Notice } from '../../parts/notice.tsx'
import { ProgressLine } from '../../parts/progress-line.tsx'
import { useDesk } from '../../desk.ts'
import type { Farewell } from '../../use-locking.ts'
import { useLoaded } from '../../use-loaded.ts'
import { SetUp } from '../setup/set-up.tsx'
import { Enrolment } from './enrolment.tsx'
import { Recovery } from './recovery.tsx'
import { Unlock } from './unlock.tsx'

interface EntranceProps {
  readonly arrival: Arrival
  readonly farewell: Farewell
}

/** Everything before the door is open: set-up, enrolment, unlocking, recovery. */
export function Entrance({ arrival, farewell }: EntranceProps) {
  const { workspace, t } = useDesk()
  const load = useCallback(() => workspace.people(), [workspace])
  const { outcome, reload } = useLoaded(load)
  const [token, setToken] = useState(arrival.kind === 'invitation' ? arrival.token : null)
  const [isRecovering, setRecovering] = useState(false)
  const school = outcome?.ok ? outcome.value.school : null

  return (
    <div class="entrance">
      <header class="entrance-head no-print">
        <Mark />
        <div>
          <strong>{t.common.product}</strong>
          {school && <span>{school.shortName}</span>}
        </div>
        <LanguageChoice />
      </header>
      <main>
        {content()}
        <ProgressLine />
      </main>
    </div>
  )

  function content() {
    if (outcome === null) return <Loading />
    if (!outcome.ok) {
      return (
        <>
          <Notice kind="danger">{t.refusals[outcome.trouble]}</Notice>
          <Button onClick={reload}>{t.common.reload}</Button>
        </>
      )
    }
    if (outcome.value.school === null) return <SetUp onDone={reload} />
    if (token !== null) {
      const enrolled = () => {
        setToken(null)
        reload()
      }
      return <Enrolment token={token} onDone={enrolled} />
    }
    const { people } = outcome.value
    if (isRecovering) {
      return (
        <Recovery
          people={people}
          schoolName={outcome.value.school.name}
          onLeave={() => setRecovering(false)}
        />
      )
    }
    const card = arrival.kind === 'card' ? arrival : null
    return (
      <Unlock
        people={people}
        arrived={card}
        farewell={farewell}
        onForgotten={() => setRecovering(true)}
      />
    )
  }
}
