import { useMemo } from 'preact/hooks'
import type { Book, OpeningBook } from '#core/journal/book.ts'
import { useDesk } from '../../desk.ts'
import { journalBooks } from './books.ts'
import { openingBooks } from './openings.ts'

/** The books that this person can open, newest first; put together anew only when something changed. */
export function useBooks(): readonly Book[] {
  const { state, t } = useDesk()
  const { letters, records, regulations, events, rosters } = state
  return useMemo(
    () => journalBooks(state, t),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- The rest of the state says nothing of books.
    [letters, records, regulations, events, rosters, t],
  )
}

/** The books of the journal of openings, which everybody can open, newest first; likewise. */
export function useOpeningBooks(): readonly OpeningBook[] {
  const { state } = useDesk()
  const { records, regulations, events, now } = state
  return useMemo(
    () => openingBooks(state),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- The rest of the state says nothing of openings.
    [records, regulations, events, now?.on],
  )
}
