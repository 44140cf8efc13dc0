import { useMemo } from 'preact/hooks'
import type { Book } from '#core/journal/book.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { useDesk } from '../../desk.ts'
import { useSearch } from '../letters/use-search.ts'
import { noRowFilters, rowsFor } from './filters.ts'
import type { Look } from './look.ts'
import { RowFilterBar } from './row-filter-bar.tsx'
import { Rows } from './rows.tsx'

interface RowsBookProps {
  readonly book: Book
  readonly look: Look
  readonly onLook: (changed: Partial<Look>) => void
}

/** One book of the registration journal: what is looked for, and its rows. */
export function RowsBook({ book, look, onLook }: RowsBookProps) {
  const { state, t } = useDesk()
  const words = t.journal
  const { filters, query } = look
  const hits = useSearch(query)
  const today = state.now?.on ?? null
  const rows = useMemo(
    () => rowsFor(book.rows, filters, { query, hits }, today),
    [book, filters, query, hits, today],
  )
  return (
    <>
      <RowFilterBar
        book={book}
        filters={filters}
        query={query}
        onFilters={(changed) => onLook({ filters: { ...filters, ...changed } })}
        onQuery={(typed) => onLook({ query: typed })}
      />
      <p class="list-count" role="status">
        {words.count(rows.length)}
      </p>
      {rows.length === 0 ? (
        <Empty title={words.notFound}>
          <Button kind="quiet" onClick={() => onLook({ filters: noRowFilters, query: '' })}>
            {t.list.clear}
          </Button>
        </Empty>
      ) : (
        <Rows rows={rows} today={today} />
      )}
    </>
  )
}
