import { useState } from 'preact/hooks'
import { papersAfter, usualExtent, type OpeningPaperKind } from '#core/openings/opening-papers.ts'
import { IssuePaper } from '../../../documents/issue-paper.tsx'
import { Button } from '../../../parts/button.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { actOrder, isIssued } from './act-order.ts'
import { MeasureLater } from './measure-later.tsx'
import { Stepper } from './stepper.tsx'
import { openingsAtHand, type OpeningAtHand } from './waiting-sheets.ts'

/** The acts that the regulation asks for after an opening, each looked at before it is issued. */
export function OpeningActs({ atHand: before }: { readonly atHand: OpeningAtHand }) {
  const { state, t, go } = useDesk()
  const words = t.paperOpening.acts
  const [shown, setShown] = useState<OpeningPaperKind | null>(null)
  const [extent, setExtent] = useState(usualExtent)
  // What was done about it, and the numbers, may have been written down since.
  const atHand = openingsAtHand(state).find((one) => one.record === before.record) ?? before
  const { opening, record } = atHand
  const kinds = papersAfter(opening, regulationOf(state))
  const isSent = state.records.some((kept) => kept.state.record === record)
  if (kinds.length === 0) return null
  return (
    <section class="opening-acts">
      <h2>{words.title}</h2>
      <ul class="card sheets">
        {kinds.map((kind) => (
          <li key={kind}>
            <span>{words.kinds[kind]}</span>
            {isIssued(state, atHand, kind) ? (
              <Tag kind="ok">{words.issued}</Tag>
            ) : (
              <Button disabled={!isSent || shown === kind} onClick={() => setShown(kind)}>
                {words.write}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <MeasureLater atHand={atHand} />
      {!isSent && <p class="hint">{words.notSent}</p>}
      {kinds.includes('removal-act') && opening.entered === undefined && (
        <p class="hint">{words.afterEntering}</p>
      )}
      {shown === null && kinds.some((kind) => isIssued(state, atHand, kind)) && (
        <Button kind="quiet" icon="next" onClick={() => go('papers')}>
          {t.paperOpening.office.toPapers}
        </Button>
      )}
      {shown === 'removal-act' && (
        <div class="card form act-extent">
          <Stepper
            least={1}
            label={t.openingDesk.act.sheets}
            value={extent.sheets}
            onValue={(sheets) => setExtent({ ...extent, sheets })}
          />
          <Stepper
            least={1}
            label={t.openingDesk.act.copies}
            value={extent.copies}
            onValue={(copies) => setExtent({ ...extent, copies })}
          />
        </div>
      )}
      {shown !== null && state.now !== null && (
        <IssuePaper
          key={shown}
          of={actOrder(state, atHand, shown, state.now.on, extent)}
          onIssued={() => setShown(null)}
        />
      )}
    </section>
  )
}
