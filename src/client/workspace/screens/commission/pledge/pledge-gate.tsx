import { useLayoutEffect, useState } from 'preact/hooks'
import { commissionPageWords } from '#core/words/commission/page/page-words.ts'
import { Button } from '../../../parts/button.tsx'
import { lazily } from '../../../parts/lazily.tsx'
import { Title } from '../../../parts/title.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { gateAfter, type GateStage } from './gate-stage.ts'
import { asksForPledge } from './pledge-standing.ts'

/** The wording of papers is fetched by whoever has a pledge to read. */
const OwnPledge = lazily(async () => {
  const { PledgeForm } = await import('./pledge-form.tsx')
  return () => <PledgeForm />
})

/** Whether the workspace waits for a pledge, and how to go on without it. */
export interface PledgeGate {
  readonly isClosed: boolean
  readonly letIn: () => void
}

/**
 * A regulation that asks for the pledge before access is obeyed when somebody unlocks, once it is
 * known how they stand to it: nobody is torn away from a letter because a regulation came into force.
 */
export function usePledgeGate(): PledgeGate {
  const { state } = useDesk()
  const [stage, setStage] = useState<GateStage>('unknown')
  const rules = state.board === null ? null : regulationOf(state).pledge
  const isAsked = rules?.kind === 'signed' && rules.beforeAccess && asksForPledge(state)
  const next = gateAfter(stage, isAsked, state.isRead)
  useLayoutEffect(() => setStage(next), [next])
  return { isClosed: stage === 'closed', letIn: () => setStage('open') }
}

/**
 * The pledge before anything else. One press leads past it until the lock: a child in danger does not
 * wait for a signature. @clause S1-22
 */
export function PledgeScreen({ onLater }: { readonly onLater: () => void }) {
  const { lang } = useDesk()
  const words = commissionPageWords[lang].pledges
  return (
    <main class="page">
      <Title lead={words.lead1}>{words.title1}</Title>
      <OwnPledge />
      <div class="pledge-later">
        <Button kind="danger" icon="warning" onClick={onLater}>
          {words.later}
        </Button>
        <p class="hint">{words.laterHint}</p>
      </div>
    </main>
  )
}
