import { daysBetween } from '../calendar/plain-date.ts'
import { currentRoster, type BoardState } from '../log/board.ts'
import type { BoxRules } from '../openings/box.ts'
import type { SchoolFacts } from './facts.ts'
import { care, fine, type HealthFinding } from './finding.ts'

/**
 * Whether the box takes letters, and if not, whose turn it is.
 *
 * @clause S1-12
 */
export function boxFindings({
  board,
  missedOn,
  today,
}: Pick<SchoolFacts, 'board' | 'missedOn' | 'today'>): readonly HealthFinding[] {
  const missed =
    missedOn === null
      ? []
      : [care('soon', 'opening-was-missed', Math.max(0, daysBetween(missedOn, today)))]
  // Without a roster nobody can publish anything, and that is said already.
  if (currentRoster(board) === null) {
    return board.preparedBox === null ? [care('soon', 'box-is-not-prepared')] : []
  }
  const open = board.boxes.find(({ published, closed }) => published !== null && closed === null)
  if (open !== undefined && !waits(board, open.published?.rules ?? null)) {
    return [...missed, fine('box-is-open')]
  }
  return isPrepared(board)
    ? [...missed, care('soon', 'box-waits')]
    : [...missed, care('soon', 'box-is-not-prepared')]
}

/** Whether hours were prepared or proposed that are not yet those in force. */
function waits({ preparedBox, boxes }: BoardState, inForce: BoxRules | null): boolean {
  if (boxes.some(({ proposed, closed }) => proposed !== null && closed === null)) return true
  return preparedBox !== null && inForce !== null && !isSame(preparedBox, inForce)
}

/** Whether there are hours that members can publish. */
const isPrepared = ({ preparedBox, boxes }: BoardState): boolean =>
  preparedBox !== null &&
  !boxes.some(({ box, closed }) => box === preparedBox.box && closed !== null)

const isSame = (a: BoxRules, b: BoxRules): boolean =>
  a.at === b.at && a.answerWorkingDays === b.answerWorkingDays && a.days.join() === b.days.join()
