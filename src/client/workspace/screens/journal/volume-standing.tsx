import type { Book, OpeningBook } from '#core/journal/book.ts'
import { dayInFigures } from '#core/journal/cell.ts'
import { closedBooks, closingOf, continuedFrom } from '#core/journal/closed-book.ts'
import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import { printingsIn } from './books.ts'

/** That a book was closed, or goes on from one that was; nothing of most books. */
export function VolumeStanding({
  of: { name, confidential },
}: {
  readonly of: Book | OpeningBook
}) {
  const { state, t } = useDesk()
  if (confidential !== null) return null
  const closed = closedBooks(printingsIn(state))
  const before = continuedFrom(closed, name)
  const closing = closingOf(closed, name)
  return (
    <>
      {before !== null && <p class="hint">{t.journal.continues(dayInFigures(before.on))}</p>}
      {closing !== null && (
        <Notice kind="done">{t.journal.printing.closed(dayInFigures(closing.on))}</Notice>
      )}
    </>
  )
}
