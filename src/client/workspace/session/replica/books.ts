import type { ThreadId } from '#core/ids.ts'
import type { Book, OpenedThread, Replica } from './replica.ts'

/** Takes a letter that was opened into the copy, and into its confidential book if it has one. */
export function putThread({ threads, books }: Replica, thread: OpenedThread): void {
  const { state, isRestricted } = thread
  threads.set(state.thread, thread)
  const readers = readersOf(thread)
  // Letters come in the order of the log: so the first of a book is the first here.
  if (isRestricted && !books.has(readers)) {
    books.set(readers, { book: books.size + 1, first: state.thread })
  }
}

/** The confidential book of `thread`, or null when everybody reads it. */
export const bookOf = ({ books }: Replica, thread: OpenedThread): Book | null =>
  thread.isRestricted ? (books.get(readersOf(thread)) ?? null) : null

/** The first letter that the readers of the restricted letter `thread` share. */
export const firstOfBook = (replica: Replica, thread: OpenedThread): ThreadId =>
  bookOf(replica, thread)?.first ?? thread.state.thread

const readersOf = ({ view }: OpenedThread): string => [...view.readers].sort().join(' ')
