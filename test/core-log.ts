import * as v from 'valibot'
import type { ThreadState } from '#core/appeals/thread.ts'
import type { Refusal } from '#core/contract/errors.ts'
import type { RecordId, SeriesId, ThreadId } from '#core/ids.ts'
import { refuse, type Admission } from '#core/log/admission.ts'
import { foldBoard, foundedBoard, type BoardState } from '#core/log/board.ts'
import { AnyEntry, threadOfEntry } from '#core/log/entries.ts'
import type { Position } from '#core/log/position.ts'
import { foldThread } from '#core/log/threads.ts'
import { foldRecordEntry, recordOfEntry } from '#core/records/fold.ts'
import { lastPaperNumber, type RecordState } from '#core/records/record.ts'
import {
  confirmation,
  dana,
  erlan,
  founding,
  friday,
  idOf,
  leafFor,
  letter,
  marat,
  opening,
  publication,
  rosterDraft,
  saule,
  school,
  type Draft,
} from './core-cast.ts'

/** A school's log as a server keeps it, with its clock; nothing but the rules. */
export class TestLog {
  board: BoardState = foundedBoard(founding)
  threads = new Map<ThreadId, ThreadState>()
  records = new Map<RecordId, RecordState>()
  /** Everything let in after the founding, for folding it again. */
  written: { readonly entry: AnyEntry; readonly position: Position }[] = []
  today = friday
  at = 600
  private readonly last = new Map<string, number>()

  /** The entry that `draft` makes here, as it would be the next. */
  entry(draft: Draft): AnyEntry {
    const id = draft.id ?? idOf(`entry ${this.written.length + 1}`)
    return v.parse(AnyEntry, { v: 1, school, on: this.today, ...draft, id })
  }

  /** Why `draft` may not be written, or null. */
  refusal(draft: Draft): Refusal | null {
    const entry = this.entry(draft)
    const thread = threadOfEntry(entry)
    const { board, today, at } = this
    return refuse(entry, {
      board,
      thread: thread === null ? null : (this.threads.get(thread) ?? null),
      ...this.recordAndNumber(entry),
      today,
      at,
    })
  }

  /** The record that `entry` names, and the last number of its series or paper. */
  recordAndNumber(entry: AnyEntry): Pick<Admission, 'record' | 'lastNumber'> {
    const id = recordOfEntry(entry)
    const record = (id && this.records.get(id)) ?? null
    if (entry.kind === 'letter-registered')
      return { record, lastNumber: this.lastNumber(entry.header) }
    const paper = entry.kind === 'record-written' ? entry.header.paper : undefined
    const lastNumber = paper === undefined ? 0 : lastPaperNumber(this.records.values(), paper)
    return { record, lastNumber }
  }

  /** Writes `draft`; throws the word when it is refused. */
  write(draft: Draft): AnyEntry {
    const refusal = this.refusal(draft)
    if (refusal !== null) throw new RangeError(refusal)
    const entry = this.entry(draft)
    const position = { index: this.written.length + 1, leaf: leafFor(entry) }
    this.fold(entry, position)
    if (entry.kind === 'letter-registered') {
      this.last.set(`${entry.header.series} ${entry.header.period}`, entry.header.number)
    }
    this.written.push({ entry, position })
    return entry
  }

  /** Takes over what `entry` says, whether the rules let it in or not. */
  fold(entry: AnyEntry, position: Position): void {
    this.board = foldBoard(this.board, entry, position)
    const thread = threadOfEntry(entry)
    if (thread !== null) {
      const state = foldThread(this.threads.get(thread) ?? null, entry, position)
      if (state !== null) this.threads.set(thread, state)
    }
    const id = recordOfEntry(entry)
    const record = id && foldRecordEntry(this.records.get(id) ?? null, entry, position)
    if (id !== null && record !== null) this.records.set(id, record)
  }

  lastNumber({ series, period }: { readonly series: SeriesId; readonly period: number }): number {
    return this.last.get(`${series} ${period}`) ?? 0
  }

  thread(id: ThreadId): ThreadState {
    const state = this.threads.get(id)
    if (state === undefined) throw new RangeError('no such thread')
    return state
  }
}

/** A log whose roster is in force: Dana, Marat, Saule, and Erlan in reserve. */
export function foundedLog(): TestLog {
  const log = new TestLog()
  const genesis = log.write(rosterDraft(log, marat, [dana, marat, saule], [erlan]))
  for (const person of [dana, saule, erlan]) log.write(confirmation(genesis, person))
  return log
}

/** The same with a box published on that Friday. */
export function publishedLog(): TestLog {
  const log = foundedLog()
  const published = log.write(publication(marat))
  for (const person of [dana, saule]) log.write(confirmation(published, person))
  return log
}

/** The same with letter 1 in it and the opening of 15:00 held, at 15:05. */
export function openedLog(): TestLog {
  const log = publishedLog()
  log.at = 905
  log.write(letter(1))
  log.write(opening(marat, friday))
  return log
}
