import { isBroken } from '#core/openings/paper-opening.ts'
import { nearTime } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Title } from '../../../parts/title.tsx'
import { useDesk } from '../../../desk.ts'
import { OpeningActs } from './acts.tsx'
import type { OpeningAtHand } from './waiting-sheets.ts'

interface BoxClosedProps {
  readonly atHand: OpeningAtHand
  readonly onOffice: () => void
  readonly onBack: () => void
}

/** Between the halves: people walk to the office with the letters in an envelope. */
export function BoxClosed({ atHand, onOffice, onBack }: BoxClosedProps) {
  const { opening } = atHand
  const { t, lang, go } = useDesk()
  const words = t.paperOpening.closed
  return (
    <>
      <Title step="closed">{words.title}</Title>
      {opening.letters === 0 ? (
        <Empty title={t.box.opening.none}>{words.empty}</Empty>
      ) : (
        <section class="card found">
          <p class="found-count">{t.box.opening.found(opening.letters)}</p>
          <p>{words.letters(opening.letters)}</p>
        </section>
      )}
      {isBroken(opening) && <Notice kind="danger">{words.incident}</Notice>}
      {(opening.letters === 0 || isBroken(opening)) && <OpeningActs atHand={atHand} />}
      {opening.next !== null && <p>{words.next(nearTime(lang, opening.next))}</p>}
      <div class="buttons close-box">
        <Button onClick={onBack}>{words.later}</Button>
        {opening.letters > 0 ? (
          <Button kind="main" onClick={onOffice}>
            {words.toOffice}
          </Button>
        ) : (
          <Button kind="main" onClick={() => go('papers')}>
            {t.paperOpening.office.toPapers}
          </Button>
        )}
      </div>
    </>
  )
}
