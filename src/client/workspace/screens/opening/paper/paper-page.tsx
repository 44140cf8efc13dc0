import { useState } from 'preact/hooks'
import type { BoxState } from '#core/openings/box.ts'
import { Aside } from '../../../shell/aside.tsx'
import { ActsOf } from './acts-waiting.tsx'
import { AtTheBox } from './at-box.tsx'
import { BoxClosed } from './box-closed.tsx'
import { Office } from './office.tsx'
import { UnsentList } from './unsent-list.tsx'
import { useSchoolClock } from './use-school-clock.ts'
import type { OpeningAtHand } from './waiting-sheets.ts'

/** Where somebody is on the way from the box to the office. */
export type PaperStep =
  | { readonly kind: 'at-box'; readonly box: BoxState }
  | { readonly kind: 'closed'; readonly atHand: OpeningAtHand }
  | { readonly kind: 'office'; readonly atHand: OpeningAtHand }
  | { readonly kind: 'acts'; readonly atHand: OpeningAtHand }

interface PaperPageProps {
  readonly step: PaperStep
  /** Null leads back to the openings. */
  readonly onStep: (step: PaperStep | null) => void
}

/** An opening of a paper box in its two halves. */
export function PaperPage({ step, onStep }: PaperPageProps) {
  const now = useSchoolClock()
  const [turn, setTurn] = useState(0)
  return (
    <>
      <main class="page">
        {step.kind === 'at-box' && now !== null && (
          <AtTheBox
            key={turn}
            box={step.box}
            now={now}
            onBack={() => onStep(null)}
            onAnew={() => setTurn(turn + 1)}
            onClosed={(atHand) => onStep({ kind: 'closed', atHand })}
          />
        )}
        {step.kind === 'closed' && (
          <BoxClosed
            atHand={step.atHand}
            onBack={() => onStep(null)}
            onOffice={() => onStep({ kind: 'office', atHand: step.atHand })}
          />
        )}
        {step.kind === 'office' && <Office atHand={step.atHand} onBack={() => onStep(null)} />}
        {step.kind === 'acts' && <ActsOf atHand={step.atHand} onBack={() => onStep(null)} />}
        {step.kind !== 'at-box' && <UnsentList />}
      </main>
      <Aside />
    </>
  )
}
