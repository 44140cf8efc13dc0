import { useState } from 'preact/hooks'
import type { ThreadId } from '#core/ids.ts'
import { dayAndMonth } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Tag } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { AuthorLine } from './author-line.tsx'
import { headingOf, numberOf } from './number.ts'
import { filters, type Filter } from './standing.ts'
import { standingTag } from './standing-tag.ts'

/** Rows drawn at once: ten thousand letters must not make the first of them wait. */
const pageRows = 100

interface ListProps {
  readonly found: readonly Letter[]
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly open: ThreadId | null
}

/** Letters that this person can open, newest first; searching happens on this device. */
export function List({ found, query, onQuery, filter, onFilter, open }: ListProps) {
  const { state, t } = useDesk()
  const [rows, setRows] = useState(pageRows)
  const words = t.letters
  // The open letter has the heading of the page, if one is open.
  const Heading = open === null ? 'h1' : 'h2'
  const hasLetters = state.letters.some((letter) => letter.isOpened)
  return (
    // The main part of the page too: as a role, since another element would begin at its top again.
    <section
      class="list no-print"
      role={open === null ? 'main' : 'region'}
      aria-label={words.title}
    >
      <header>
        <Heading>{words.title}</Heading>
        <input
          type="search"
          value={query}
          aria-label={words.search}
          placeholder={words.search}
          autocomplete="off"
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <div class="filters" role="group" aria-label={words.filter}>
          {filters.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === filter}
              onClick={() => onFilter(one)}
            >
              {words.filters[one]}
            </button>
          ))}
        </div>
      </header>
      <p class="unseen" role="status">
        {words.count(found.length)}
      </p>
      <ul>
        {found.slice(0, rows).map((letter) => (
          <li key={letter.state.thread}>
            <ListRow letter={letter} isOpen={letter.state.thread === open} />
          </li>
        ))}
      </ul>
      {hasLetters && found.length === 0 && <Empty title={words.notFound} />}
      {found.length > rows && (
        <Button kind="quiet" onClick={() => setRows(rows + pageRows)}>
          {t.common.actions.more(Math.min(pageRows, found.length - rows))}
        </Button>
      )}
    </section>
  )
}

function ListRow({ letter, isOpen }: { readonly letter: Letter; readonly isOpen: boolean }) {
  const { state, t, lang, openLetter } = useDesk()
  const tag = standingTag(t, letter, state)
  return (
    <button
      type="button"
      class="list-row"
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => openLetter(letter.state.thread)}
    >
      <span class="list-top">
        <span>{numberOf(t, letter)}</span>
        <Tag kind={tag.kind}>{tag.text}</Tag>
      </span>
      <strong>{headingOf(letter)}</strong>
      <AuthorLine letter={letter} on={dayAndMonth(lang, letter.state.received.on)} />
    </button>
  )
}
