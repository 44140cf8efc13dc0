import type { ThreadState } from '#core/appeals/thread.ts'
import type { Refusal } from '#core/contract/errors.ts'
import { refuse } from '#core/log/admission.ts'
import type { BoardState } from '#core/log/board.ts'
import type { AnyEntry } from '#core/log/entries.ts'

const lastMinute = 24 * 60 - 1

/**
 * Why the rules of the log do not let `entry` in, or null: the same rules as the server's. Only the
 * minute of the day and the numbers given before one's own time are not known here.
 */
export function refuseHere(
  board: BoardState,
  thread: ThreadState | null,
  entry: AnyEntry,
): Refusal | null {
  return refuse(entry, {
    board,
    thread,
    // That a number was not given before is checked by whoever has read the others.
    lastNumber: entry.kind === 'letter-registered' ? entry.header.number - 1 : 0,
    today: entry.on,
    // The minute at which the rules about the hour are the mildest.
    at: entry.kind === 'opening-moved' ? 0 : lastMinute,
  })
}
