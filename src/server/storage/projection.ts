import type { ThreadState } from '#core/appeals/thread.ts'
import type { BoardState } from '#core/log/board.ts'

/*
 * States that this server folded and wrote itself. They are not checked again on the way back: the
 * entries are the truth, and `senim rebuild` folds them anew. JSON.parse promises nothing, and so
 * takes any type.
 */

/** The board that `text` holds. */
export function storedBoard(text: string): BoardState {
  const state: BoardState = JSON.parse(text)
  return state
}

/** The thread that `text` holds. */
export function storedThread(text: string): ThreadState {
  const state: ThreadState = JSON.parse(text)
  return state
}
