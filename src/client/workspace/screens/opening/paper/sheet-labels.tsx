import type { PaperOpening } from '#core/openings/paper-opening.ts'
import { dottedDate } from '#core/words/dates.ts'
import { useDesk } from '../../../desk.ts'
import { numberOf } from '../../letters/number.ts'
import { markOf, type SheetStanding } from './waiting-sheets.ts'

interface SheetLabelsProps {
  readonly opening: PaperOpening
  readonly sheets: readonly SheetStanding[]
}

/** What is written on each letter by hand, or printed and stuck on: number, day, which letter it is. */
export function SheetLabels({ opening, sheets }: SheetLabelsProps) {
  const { t } = useDesk()
  const words = t.paperOpening.office
  const labels = sheets.flatMap((standing, at) =>
    standing.kind === 'entered' && standing.letter.state.registration !== null
      ? [{ number: numberOf(t, standing.letter), mark: markOf(opening, at + 1) }]
      : [],
  )
  if (labels.length === 0) return null
  return (
    <section>
      <h2>{words.labels}</h2>
      <p class="hint">{words.labelHint}</p>
      <ul class="sheet-labels">
        {labels.map(({ number, mark }) => (
          <li key={mark}>
            <strong>{number}</strong>
            <span>{dottedDate(opening.held.on)}</span>
            <small>{mark}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
