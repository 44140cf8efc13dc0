import type { Bytes } from '#core/bytes.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { ThreadState } from '#core/appeals/thread.ts'
import type { BoxId, EntryId, Hash, MemberId, SchoolId, SeriesId, ThreadId } from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { School } from '#core/school/founding.ts'
import type { Roster } from '#core/school/roster.ts'
import type { LetterView } from '../../vault/vault.ts'
import { emptyRecordBook, type RecordBook } from './records.ts'
import type { BoardEvent, Letter, Message, RegisteredCard } from '../api.ts'

/** A tree head that this person saw before: the log may only have grown since. */
export interface Pin {
  readonly size: number
  readonly root: Hash
}

/** What a device holds the server to. */
export interface Pins {
  /** The school, once its genesis was seen; null before. */
  readonly genesis: Hash | null
  readonly heads: readonly Pin[]
}

/** A letter that this person opened, with everything about it that opened and was checked. */
export interface OpenedThread {
  state: ThreadState
  readonly view: LetterView
  /** Somebody of the commission may not read it. */
  readonly isRestricted: boolean
  /** Every registration that it had, oldest first, each with what was written on its card. */
  registrations: readonly RegisteredCard[]
  messages: readonly Message[]
  /** Counters of the follow-ups seen: a second one with the same counter is a repetition. */
  readonly counters: Set<number>
  /** Ids of its entries that were read. */
  readonly entries: EntryId[]
}

/** An opening that took place. */
export interface HeldOpening {
  readonly box: BoxId
  readonly index: number
  readonly on: PlainDate
}

/**
 * This person's own copy of the log, built entry by entry in the order of the log. Nothing of what
 * is for others gets into it. It is thrown away when something contradicts what was signed.
 */
export interface Replica {
  readonly school: SchoolId
  readonly me: MemberId
  pins: Pins
  /** Index of the next entry. */
  next: number
  /** Hashes of the frontier of the tree, or null when entries were left out for lack of a seat. */
  frontier: readonly Bytes[] | null
  document: School | null
  board: BoardState | null
  /** Every roster that was ever proposed, by its hash. */
  readonly rosters: Map<Hash, Roster>
  readonly records: RecordBook
  /** Every regulation that was ever proposed, by its hash. */
  readonly regulations: Map<Hash, Regulation>
  /** Something that was left out can be read now: the log is read again from its beginning. */
  isTorn: boolean
  /** Threads came as leaves, for somebody who attends. */
  hasLeaves: boolean
  readonly threads: Map<ThreadId, OpenedThread>
  /** Letters of openings that colleagues entered and that did not open here: somebody has them. */
  readonly sheetsOfOthers: Set<ThreadId>
  /** Indexes of all letters in the log, whether they opened or not: so many pages has the key ring. */
  readonly letterIndexes: number[]
  /** Every opening of every box. */
  readonly openings: HeldOpening[]
  /** The confidential books, by their readers. */
  readonly books: Map<string, Book>
  /** Last number that was read, by series and period. */
  readonly lastNumbers: Map<string, number>
  /** Ids of the entries that were read: none may come twice. */
  readonly entries: Set<EntryId>
  readonly events: BoardEvent[]
  readonly damaged: { readonly index: number; readonly code: string }[]
  /** Ids of the entries of the board that were read. */
  readonly boardEntries: EntryId[]
  /** Letters with something new since they were last shown. */
  readonly touched: Set<ThreadId>
  /** Letters with something new since they were last kept on the device. */
  readonly unkept: Set<ThreadId>
  readonly shown: ShownLetters
}

/** A confidential book: the letters of one set of readers. */
export interface Book {
  /** 1 for the first that this person has letters in. */
  readonly book: number
  /** The letter whose key names the number series of the book. */
  readonly first: ThreadId
}

/** What the screens were last given: a letter is made anew when something in it changed. */
export interface ShownLetters {
  readonly letters: Map<ThreadId, Letter>
  /** Threads of which something waits for an opening of its box. */
  readonly waiting: Set<ThreadId>
  /** Openings held when it was made. */
  openings: number
  /** Newest first. */
  list: readonly Letter[]
}

/** A copy without entries. */
export const emptyReplica = (school: SchoolId, me: MemberId, pins: Pins): Replica => ({
  school,
  me,
  pins,
  next: 0,
  frontier: [],
  document: null,
  board: null,
  rosters: new Map(),
  records: emptyRecordBook(),
  regulations: new Map(),
  isTorn: false,
  hasLeaves: false,
  threads: new Map(),
  sheetsOfOthers: new Set(),
  letterIndexes: [],
  openings: [],
  lastNumbers: new Map(),
  entries: new Set(),
  events: [],
  damaged: [],
  books: new Map(),
  boardEntries: [],
  touched: new Set(),
  unkept: new Set(),
  shown: { letters: new Map(), waiting: new Set(), openings: 0, list: [] },
})

/** The roster in force with the names and keys of its people, or null before the genesis. */
export function rosterInForce(replica: Replica): Roster | null {
  const current = replica.board?.rosters.at(-1)
  return (current && replica.rosters.get(current.roster)) ?? null
}

/** The last number of a series and period that this person read, 0 when there is none. */
export const lastNumberOf = (replica: Replica, series: SeriesId, period: number): number =>
  replica.lastNumbers.get(numberingOf(series, period)) ?? 0

/** How the numbers of one series in one period are kept apart from others. */
export const numberingOf = (series: SeriesId, period: number): string => `${series}/${period}`
