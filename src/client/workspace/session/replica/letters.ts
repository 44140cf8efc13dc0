import { awaitsAnswer } from '#core/appeals/thread.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { BoardState } from '#core/log/board.ts'
import { isOpened } from '#core/log/threads.ts'
import type { ThreadId } from '#core/ids.ts'
import type { Letter } from '../api.ts'
import type { OpenedThread, Replica } from './replica.ts'

/**
 * The letters that this person may read now, newest first. A letter or follow-up that came into the
 * log before its box was opened is in no list and in no count.
 */
export function lettersOf(replica: Replica): readonly Letter[] {
  const { board } = replica
  if (board === null) return []
  const books = booksOf(replica)
  return [...replica.threads.values()]
    .filter(({ state }) => isOpened(board, state))
    .map((thread) => letterOf(replica, board, thread, books.get(readersOf(thread))?.book ?? null))
    .sort((a, b) => b.state.received.index - a.state.received.index)
}

/** A confidential book: the letters of one set of readers. */
interface Book {
  /** 1 for the first that this person has letters in. */
  readonly book: number
  /** The letter whose key names the number series of the book. */
  readonly first: ThreadId
}

/** The first letter that the readers of the restricted letter `thread` share. */
export function firstOfBook(replica: Replica, thread: OpenedThread): ThreadId {
  return booksOf(replica).get(readersOf(thread))?.first ?? thread.state.thread
}

function booksOf(replica: Replica): ReadonlyMap<string, Book> {
  const books = new Map<string, Book>()
  // Threads were put in when their letter was read: in the order of the log.
  for (const thread of replica.threads.values()) {
    const readers = readersOf(thread)
    if (!thread.isRestricted || books.has(readers)) continue
    books.set(readers, { book: books.size + 1, first: thread.state.thread })
  }
  return books
}

const readersOf = ({ view }: OpenedThread): string => [...view.readers].sort().join(' ')

function letterOf(
  { openings }: Replica,
  board: BoardState,
  { state, view, isRestricted, brief, messages }: OpenedThread,
  book: number | null,
): Letter {
  const isRead = (index: number) => isOpened(board, state, index)
  const shown = { ...state, followUps: state.followUps.filter(({ index }) => isRead(index)) }
  return {
    state: shown,
    isOpened: true,
    body: view,
    readers: view.readers,
    isRestricted,
    book: isRestricted ? book : null,
    awaitsAnswer: awaitsAnswer(
      shown,
      openings.filter(({ box }) => box === state.box).map(({ index }) => index),
    ),
    brief,
    messages: messages.filter(({ kind, index }) => kind !== 'follow-up' || isRead(index)),
  }
}

/** The day on which a letter was taken out of its box, or came when it said "danger now". */
export function openedOn({ openings }: Replica, { state }: OpenedThread): PlainDate {
  const { box, received, urgentAt } = state
  const opening = openings.find((held) => held.box === box && held.index > received.index)
  return urgentAt === null && opening !== undefined ? opening.on : received.on
}
