import type { ThreadState } from '#core/appeals/thread.ts'
import { untouchedCalendar } from '#core/calendar/calendar-changed.ts'
import type { BoardState } from '#core/log/board.ts'
import { noRecordKeys } from '#core/records/record-key.ts'

/*
 * States that this server folded and wrote itself. They are not checked again on the way back: the
 * entries are the truth, and `senim rebuild` folds them anew. JSON.parse promises nothing, and so
 * takes any type.
 */

/** The board that `text` holds. */
export function storedBoard(text: string): BoardState {
  const state: BoardState = JSON.parse(text)
  return {
    ...newerPartsOfABoard,
    ...state,
    rosters: state.rosters.map((roster) => ({ ...noneAttends, ...roster })),
  }
}

/** The thread that `text` holds. */
export function storedThread(text: string): ThreadState {
  const state: ThreadState = JSON.parse(text)
  return { ...nobodyEntered, ...state }
}

/* What states lack that an older Senim folded: nothing of it could happen then. */

const newerPartsOfABoard = {
  regulations: [],
  proposedRegulation: null,
  calendar: untouchedCalendar,
  recordKeys: noRecordKeys,
} satisfies Partial<BoardState>

const noneAttends = { attending: [] }

const nobodyEntered = { entered: null } satisfies Partial<ThreadState>
