import type { ThreadState } from '#core/appeals/thread.ts'
import type { RecordId, ThreadId } from '#core/ids.ts'
import { foldBoard, type BoardState } from '#core/log/board.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import type { Position } from '#core/log/position.ts'
import { foldThread } from '#core/log/threads.ts'
import { foldRecordEntry, recordOfEntry } from '#core/records/fold.ts'
import type { RecordState } from '#core/records/record.ts'
import type { GivenNumber } from '../storage/threads.ts'

/** An entry with its place. */
export interface PlacedEntry extends Position {
  readonly entry: AnyEntry
  readonly thread: ThreadId | null
}

/** What the server knows of a school without the log: projections, which the entries make again. */
export interface Projections {
  readonly board: BoardState
  readonly threads: ReadonlyMap<ThreadId, ThreadState>
  readonly records: ReadonlyMap<RecordId, RecordState>
  readonly numbers: readonly GivenNumber[]
}

/** The projections after `entries`. */
export function fold(before: Projections, entries: readonly PlacedEntry[]): Projections {
  let board = before.board
  const threads = new Map(before.threads)
  const records = new Map(before.records)
  const numbers = [...before.numbers]
  for (const { entry, thread, index, leaf } of entries) {
    const position = { index, leaf }
    board = foldBoard(board, entry, position)
    if (thread !== null) {
      const state = foldThread(threads.get(thread) ?? null, entry, position)
      if (state !== null) threads.set(thread, state)
    }
    const record = recordOfEntry(entry)
    if (record !== null) {
      const state = foldRecordEntry(records.get(record) ?? null, entry, position)
      if (state !== null) records.set(record, state)
    }
    if (entry.kind === 'letter-registered') {
      const { series, period, number } = entry.header
      numbers.push({ series, period, number, thread: entry.header.thread })
    }
  }
  return { board, threads, records, numbers }
}
