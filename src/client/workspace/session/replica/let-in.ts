import type { ThreadState } from '#core/appeals/thread.ts'
import type { Refusal } from '#core/contract/errors.ts'
import { refuse, type Admission } from '#core/log/admission.ts'
import type { BoardState } from '#core/log/board.ts'
import type { AnyEntry } from '#core/log/entries.ts'

const lastMinute = 24 * 60 - 1
const noRecords = { record: null, lastNumber: 0 }

/**
 * Why the rules of the log do not let `entry` in, or null: the same rules as the server's. Only the
 * minute of the day and the numbers given before one's own time are not known here.
 */
export function refuseHere(
  board: BoardState,
  thread: ThreadState | null,
  entry: AnyEntry,
  records: Pick<Admission, 'record' | 'lastNumber'> = noRecords,
): Refusal | null {
  return refuse(entry, {
    board,
    thread,
    ...records,
    // That a number was not given before is checked by whoever has read the others.
    ...(entry.kind === 'letter-registered' ? { lastNumber: entry.header.number - 1 } : {}),
    today: entry.on,
    // The minute at which the rules about the hour are the mildest.
    at: entry.kind === 'opening-moved' ? 0 : lastMinute,
  })
}
