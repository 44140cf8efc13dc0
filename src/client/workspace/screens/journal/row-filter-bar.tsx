import type { Book } from '#core/journal/book.ts'
import { useDesk } from '../../desk.ts'
import { Select } from '../letters/select.tsx'
import { channelName } from './book-name.ts'
import { rowStandings, type RowFilters } from './filters.ts'

interface RowFilterBarProps {
  readonly book: Book
  readonly filters: RowFilters
  readonly query: string
  readonly onFilters: (changed: Partial<RowFilters>) => void
  readonly onQuery: (query: string) => void
}

/** What is looked for in a book: by standing always, by everything else behind one more press. */
export function RowFilterBar({ book, filters, query, onFilters, onQuery }: RowFilterBarProps) {
  const { t, lang } = useDesk()
  const words = t.journal
  const regulation = book.rows.at(-1)?.regulation
  const channels = regulation?.channels ?? []
  const isNarrowed = filters.channel !== 'any' || filters.author !== 'anyone'
  return (
    <div class="row-filters">
      <input
        type="search"
        value={query}
        aria-label={words.search}
        placeholder={words.search}
        autocomplete="off"
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <div class="filters" role="group" aria-label={words.filter}>
        {(['all', ...rowStandings] as const).map((standing) => (
          <button
            key={standing}
            type="button"
            aria-pressed={standing === filters.standing}
            onClick={() => onFilters({ standing })}
          >
            {words.standing[standing]}
          </button>
        ))}
      </div>
      <details class="more-filters" open={isNarrowed || filters.order !== 'newest'}>
        <summary>{t.list.more}</summary>
        {regulation !== undefined && channels.length > 1 && (
          <Select
            label={words.channel}
            value={filters.channel}
            onValue={(channel) => onFilters({ channel })}
            options={[
              ['any', words.anyChannel],
              ...channels.map(({ id }) => [id, channelName(regulation, id, lang) ?? id] as const),
            ]}
          />
        )}
        <Select
          label={words.author}
          value={filters.author}
          onValue={(author) => onFilters({ author })}
          options={[
            ['anyone', words.anyone],
            ['anonymous', words.anonymous],
            ['signed', words.signed],
          ]}
        />
        <Select
          label={words.order}
          value={filters.order}
          onValue={(order) => onFilters({ order })}
          options={[
            ['newest', words.orders.newest],
            ['oldest', words.orders.oldest],
            ['due', words.orders.due],
          ]}
        />
      </details>
    </div>
  )
}
