import { isBroken } from '#core/openings/paper-opening.ts'
import { papersAfter } from '#core/openings/opening-papers.ts'
import { shortTime } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Title } from '../../../parts/title.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import type { WorkspaceState } from '../../../session/api.ts'
import { boxName } from '../../../session/box-name.ts'
import { isIssued } from './act-order.ts'
import { OpeningActs } from './acts.tsx'
import { isElectronicBox, keptOpenings } from './box-facts.ts'
import type { OpeningAtHand } from './waiting-sheets.ts'

/** So many of the last openings are looked through for acts that nobody issued, and so many shown. */
const looked = 30
const shown = 5

/** Openings whose acts the regulation asks for and nobody has issued, the last one first. */
function actsWaiting(state: WorkspaceState): readonly OpeningAtHand[] {
  const regulation = regulationOf(state)
  return keptOpenings(state)
    .slice(-looked)
    .toReversed()
    .map(({ state: { record }, data: opening }) => ({ record, opening }))
    .filter(({ opening }) => isRead(state, opening))
    .filter((atHand) =>
      papersAfter(atHand.opening, regulation).some((kind) => !isIssued(state, atHand, kind)),
    )
    .slice(0, shown)
}

/** Letters of paper are entered before their act; of a broken seal it is told at once. */
const isRead = (state: WorkspaceState, opening: OpeningAtHand['opening']): boolean =>
  opening.letters === 0 ||
  opening.entered !== undefined ||
  isBroken(opening) ||
  isElectronicBox(state, opening.box)

/** The way to acts that nobody issued yet. */
export function ActsWaiting({ onShow }: { readonly onShow: (atHand: OpeningAtHand) => void }) {
  const { state, t, lang } = useDesk()
  const words = t.openingDesk.act
  const waiting = actsWaiting(state)
  if (waiting.length === 0) return null
  return (
    <section>
      <h2>{words.waiting}</h2>
      <ul class="card sheets">
        {waiting.map((atHand) => {
          const { record, opening } = atHand
          const name = boxName(state, opening.box, lang)
          const when = shortTime(lang, opening.held)
          return (
            <li key={record}>
              <span>{name === null ? when : `${name}, ${when}`}</span>
              <Button onClick={() => onShow(atHand)}>{words.show}</Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface ActsOfProps {
  readonly atHand: OpeningAtHand
  readonly onBack: () => void
}

/** The acts of an opening that was some time ago. */
export function ActsOf({ atHand, onBack }: ActsOfProps) {
  const { t, lang } = useDesk()
  return (
    <>
      <Title step="acts" lead={shortTime(lang, atHand.opening.held)} help="opening">
        {t.openingDesk.act.waiting}
      </Title>
      <OpeningActs atHand={atHand} />
      <Button icon="back" onClick={onBack}>
        {t.paperOpening.office.back}
      </Button>
    </>
  )
}
