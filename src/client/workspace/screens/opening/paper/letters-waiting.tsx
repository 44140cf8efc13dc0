import { isMember } from '#core/log/board.ts'
import { shortTime } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { useDesk } from '../../../desk.ts'
import { countWaiting, openingsToEnter, type OpeningAtHand } from './waiting-sheets.ts'

interface LettersWaitingProps {
  readonly onEnter: (opening: OpeningAtHand) => void
}

/** Letters that were taken out of a box and wait in the office: whoever has time enters them. */
export function LettersWaiting({ onEnter }: LettersWaitingProps) {
  const { state, t, lang } = useDesk()
  const words = t.paperOpening.waiting
  const openings = openingsToEnter(state)
  const { board, me } = state
  // Who attends knows of the letters, and reads and enters none.
  const isReader = board !== null && me !== null && isMember(board, me.account)
  if (openings.length === 0 || !isReader) return null
  return (
    <section>
      <h2>{words.title}</h2>
      {openings.map((atHand) => {
        const { opening, record } = atHand
        return (
          <div key={record} class="card openbox">
            <strong>
              {words.line(countWaiting(state, opening), shortTime(lang, opening.held))}
            </strong>
            <Button kind="main" onClick={() => onEnter(atHand)}>
              {words.begin}
            </Button>
          </div>
        )
      })}
    </section>
  )
}
