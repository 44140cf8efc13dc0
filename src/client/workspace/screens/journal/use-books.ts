import { useMemo } from 'preact/hooks'
import type { Book } from '#core/journal/book.ts'
import { useDesk } from '../../desk.ts'
import { journalBooks } from './books.ts'

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
