import type { PaperOpening } from '#core/openings/paper-opening.ts'
import { dottedDate } from '#core/words/dates.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import { Button } from '../../../parts/button.tsx'
import { useDesk } from '../../../desk.ts'
import { numberOf } from '../../letters/number.ts'
import type { Sticker } from './stickers.tsx'
import { markOf, type SheetStanding } from './waiting-sheets.ts'

/** What is to stand on every letter of `opening` that has a number. */
export const stickersOf = (
  t: WorkspaceWords,
  opening: PaperOpening,
  sheets: readonly SheetStanding[],
): readonly Sticker[] =>
  sheets.flatMap((standing, at) => {
    if (standing.kind !== 'entered' || standing.letter.state.registration === null) return []
    const [day, mark] = [dottedDate(opening.held.on), markOf(opening, at + 1)]
    return [{ number: numberOf(t, standing.letter), day, mark, sheet: at + 1 }]
  })

interface SheetLabelsProps {
  readonly stickers: readonly Sticker[]
  readonly onPrint: () => void
}

/** What is written on each letter by hand, or printed and stuck on: number, day, which letter it is. */
export function SheetLabels({ stickers, onPrint }: SheetLabelsProps) {
  const { t } = useDesk()
  const words = t.paperOpening.office
  if (stickers.length === 0) return null
  return (
    <section>
      <h2>{words.labels}</h2>
      <p class="hint">{words.labelHint}</p>
      <ul class="sheet-labels">
        {stickers.map(({ number, day, mark }) => (
          <li key={mark}>
            <strong>{number}</strong>
            <span>{day}</span>
            <small>{mark}</small>
          </li>
        ))}
      </ul>
      <Button icon="print" onClick={onPrint}>
        {t.openingDesk.stickers.open}
      </Button>
    </section>
  )
}
