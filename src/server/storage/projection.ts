import type { ThreadState } from '#core/appeals/thread.ts'
import { untouchedCalendar } from '#core/calendar/calendar-changed.ts'
import type { BoardState } from '#core/log/board.ts'
import { noRecordKeys } from '#core/records/record-key.ts'
import type { RecordState } from '#core/records/record.ts'

/*
 * States that this server folded and wrote itself. They are not checked again on the way back: the
 * entries are the truth, and `senim rebuild` folds them anew. JSON.parse promises nothing, and so
 * takes any type.
 */

/** The board that `text` holds. */
export function storedBoard(text: string): BoardState {
  const state: BoardState = { ...newerPartsOfABoard, ...JSON.parse(text) }
  const { proposedRoster } = state
  return {
    ...state,
    rosters: state.rosters.map((roster) => ({ ...noneAttends, ...roster })),
    proposedRoster: proposedRoster && { ...noneAttends, ...proposedRoster },
    boxes: state.boxes.map((box) => ({
      ...box,
      lastOpening: box.lastOpening && { ...noTimes, ...box.lastOpening },
    })),
  }
}

/** The thread that `text` holds. */
export function storedThread(text: string): ThreadState {
  const state: ThreadState = JSON.parse(text)
  return { ...nobodyEntered, ...state }
}

/** The record that `text` holds. */
export function storedRecord(text: string): RecordState {
  const state: RecordState = JSON.parse(text)
  return state
}

/* What states lack that an older Senim folded: nothing of it could happen then. */

const newerPartsOfABoard = {
  // Whoever lost a board altogether can still have it made anew.
  rosters: [],
  proposedRoster: null,
  boxes: [],
  regulations: [],
  proposedRegulation: null,
  calendar: untouchedCalendar,
  recordKeys: noRecordKeys,
} satisfies Partial<BoardState>

const noneAttends = { attending: [] }

const noTimes = { times: [] }

const nobodyEntered = { entered: null } satisfies Partial<ThreadState>
