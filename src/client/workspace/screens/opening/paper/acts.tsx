import { useState } from 'preact/hooks'
import {
  isNotedInMinutes,
  papersAfter,
  usualExtent,
  type OpeningPaperKind,
} from '#core/openings/opening-papers.ts'
import { IssuePaper } from '../../../documents/issue-paper.tsx'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { actOrder, isIssued } from './act-order.ts'
import { isElectronicBox } from './box-facts.ts'
import { MeasureLater } from './measure-later.tsx'
import { lacksNumbers } from './numbers-of.ts'
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
  const isElectronic = isElectronicBox(state, opening.box)
  const isWithoutNumbers =
    (!isElectronic && opening.entered === undefined) || lacksNumbers(state, opening)
  const isNoted = isNotedInMinutes(opening, regulationOf(state))
  if (kinds.length === 0) return isNoted ? <NotedInMinutes /> : null
  return (
    <section class="opening-acts">
      {isNoted && <NotedInMinutes />}
      <h2>{words.title}</h2>
      <ul class="card sheets">
        {kinds.map((kind) => (
          <li key={kind}>
            <span>{t.papers.kinds[kind]}</span>
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
      {kinds.includes('removal-act') && isWithoutNumbers && (
        <p class="hint">{words.afterEntering}</p>
      )}
      {kinds.some((kind) => isIssued(state, atHand, kind)) && (
        <Button kind="quiet" icon="next" onClick={() => go('papers')}>
          {t.paperOpening.office.toPapers}
        </Button>
      )}
      {shown === 'removal-act' && !isIssued(state, atHand, shown) && (
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
        <IssuePaper key={shown} of={actOrder(state, atHand, shown, state.now.on, extent)} />
      )}
    </section>
  )
}

/** No act is written: the next meeting tells of the opening, and its agenda has it. @clause S0-66 */
function NotedInMinutes() {
  const { t, go } = useDesk()
  const words = t.paperOpening.acts
  return (
    <Notice kind="calm">
      <p>{words.inMinutes}</p>
      <Button kind="quiet" icon="next" onClick={() => go('meetings')}>
        {t.meetings.back}
      </Button>
    </Notice>
  )
}
