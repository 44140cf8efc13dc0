import * as v from 'valibot'
import type { ThreadState } from '#core/appeals/thread.ts'
import { fromBase64url, toBase64url } from '#core/bytes.ts'
import { PlainDate, type WallTime } from '#core/calendar/plain-date.ts'
import { BoxId, EntryId, hash, Hash, RecordId, ThreadId } from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import type { RecordState } from '#core/records/record.ts'
import { Regulation } from '#core/regulation/regulation.ts'
import { School } from '#core/school/founding.ts'
import { Roster } from '#core/school/roster.ts'
import type { LetterView } from '../../vault/vault.ts'
import type { BoardEvent, KeptRecord, Message, RegisteredCard } from '../api.ts'
import { emptyRecordBook } from '../replica/records.ts'
import { emptyReplica, type OpenedThread, type Replica } from '../replica/replica.ts'

/** Raised with every change of what a snapshot holds: one of another version is thrown away. */
const snapshotVersion = 5

/**
 * A thing that was folded here from checked entries. It opened under the member's own key, as this
 * very version of the program wrote it: it is not judged a second time.
 */
const folded = <Thing>() =>
  v.custom<Thing>((value) => typeof value === 'object' && value !== null && !Array.isArray(value))

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The first page: everything but the letters. */
export const SnapshotHead = v.strictObject({
  version: v.literal(snapshotVersion),
  /** Edition of every page of letters, in their order. */
  pages: v.array(v.string()),
  /** How many letters are on them. */
  letters: count,
  /** Edition of every page of records, in their order. */
  recordPages: v.array(v.string()),
  now: folded<WallTime>(),
  next: count,
  frontier: v.array(Hash),
  document: School,
  board: folded<BoardState>(),
  rosters: v.array(v.strictTuple([Hash, Roster])),
  regulations: v.array(v.strictTuple([Hash, Regulation])),
  records: v.array(folded<RecordState>()),
  heldKeys: v.array(EntryId),
  missedKeys: v.array(EntryId),
  hasLeaves: v.boolean(),
  sheetsOfOthers: v.array(ThreadId),
  letterIndexes: v.array(count),
  openings: v.array(v.strictObject({ box: BoxId, index: count, on: PlainDate })),
  books: v.array(v.strictTuple([v.string(), v.strictObject({ book: count, first: ThreadId })])),
  lastNumbers: v.array(v.strictTuple([v.string(), count])),
  entries: v.array(EntryId),
  events: v.array(folded<BoardEvent>()),
  damaged: v.array(v.strictObject({ index: count, code: v.string() })),
})
export type SnapshotHead = v.InferOutput<typeof SnapshotHead>

type RecordVersion = KeptRecord['versions'][number]

/** A page of letters in the order of the log. */
export const SnapshotLetters = v.array(
  v.strictObject({
    state: folded<ThreadState>(),
    /** Its text stands in the first message only. */
    view: folded<LetterView>(),
    isRestricted: v.boolean(),
    registrations: v.array(folded<RegisteredCard>()),
    messages: v.array(folded<Message>()),
    counters: v.array(count),
    entries: v.array(EntryId),
  }),
)
type KeptThread = v.InferOutput<typeof SnapshotLetters>[number]

/** A page of what opened of the records. */
export const SnapshotRecords = v.array(v.strictTuple([RecordId, v.array(folded<RecordVersion>())]))
export type SnapshotRecords = v.InferOutput<typeof SnapshotRecords>

/** What the first page says of `replica`, or null when it cannot be continued from. */
export function headOf(
  replica: Replica,
  { letters, records }: Editions,
  now: WallTime,
): SnapshotHead | null {
  const { frontier, document, board } = replica
  if (frontier === null || document === null || board === null) return null
  return {
    version: snapshotVersion,
    pages: [...letters],
    recordPages: [...records],
    letters: replica.threads.size,
    now,
    next: replica.next,
    frontier: frontier.map((node) => hash(toBase64url(node))),
    document,
    board,
    rosters: [...replica.rosters],
    regulations: [...replica.regulations],
    records: [...replica.records.states.values()],
    heldKeys: [...replica.records.heldKeys],
    missedKeys: [...replica.records.missedKeys],
    hasLeaves: replica.hasLeaves,
    sheetsOfOthers: [...replica.sheetsOfOthers],
    letterIndexes: [...replica.letterIndexes],
    openings: [...replica.openings],
    books: [...replica.books],
    lastNumbers: [...replica.lastNumbers],
    entries: [...replica.boardEntries],
    events: [...replica.events],
    damaged: [...replica.damaged],
  }
}

/** The editions of the pages that a snapshot has, in their order. */
export interface Editions {
  readonly letters: readonly string[]
  readonly records: readonly string[]
}

/** A letter as its page holds it. */
export const keptThread = ({ counters, view, ...thread }: OpenedThread): KeptThread => ({
  ...thread,
  view: { ...view, text: '' },
  registrations: [...thread.registrations],
  messages: [...thread.messages],
  counters: [...counters],
})

/** The letter that `keptThread` wrote down. */
export function threadFrom({ counters, view, ...kept }: KeptThread): OpenedThread {
  const text = kept.messages.flatMap((message) => (message.kind === 'letter' ? [message.text] : []))
  return { ...kept, view: { ...view, text: text.join('') }, counters: new Set(counters) }
}

/** The copy of the log that `head` and `threads` are: all of them, or the newest. */
export function replicaFrom(
  { school, me, pins }: Pick<Replica, 'school' | 'me' | 'pins'>,
  head: SnapshotHead,
  threads: readonly OpenedThread[],
  records: SnapshotRecords,
): Replica {
  const ids = threads.map(({ state }) => state.thread)
  return {
    ...emptyReplica(school, me, pins),
    next: head.next,
    frontier: head.frontier.map((node) => fromBase64url(node)),
    document: head.document,
    board: head.board,
    rosters: new Map(head.rosters),
    regulations: new Map(head.regulations),
    records: {
      ...emptyRecordBook(),
      states: new Map(head.records.map((state) => [state.record, state])),
      versions: new Map(records),
      heldKeys: new Set(head.heldKeys),
      missedKeys: new Set(head.missedKeys),
    },
    hasLeaves: head.hasLeaves,
    threads: new Map(threads.map((thread) => [thread.state.thread, thread])),
    sheetsOfOthers: new Set(head.sheetsOfOthers),
    letterIndexes: head.letterIndexes,
    openings: head.openings,
    books: new Map(head.books),
    lastNumbers: new Map(head.lastNumbers),
    entries: new Set([...head.entries, ...threads.flatMap(({ entries }) => entries)]),
    boardEntries: head.entries,
    events: head.events,
    damaged: head.damaged,
    touched: new Set(ids),
  }
}
