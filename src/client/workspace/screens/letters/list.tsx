import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ThreadId } from '#core/ids.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { ProgressLine } from '../../parts/progress-line.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { EnterButtons } from '../entering/enter-buttons.tsx'
import { noFilters, type Filters } from './filters.ts'
import { isNarrowed, ListFilters } from './list-filters.tsx'
import { ListRows } from './list-rows.tsx'
import { ChoosingContext, toggled } from './muting/choosing.ts'
import { MuteBar } from './muting/mute-bar.tsx'

interface ListProps {
  readonly found: readonly Letter[]
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
  readonly open: ThreadId | null
}

/** Letters that this person can open, newest first; searching happens on this device. */
export function List({ found, query, onQuery, filters, onFilters, open }: ListProps) {
  const { state, t } = useDesk()
  const words = t.letters
  const [chosen, setChosen] = useState<ReadonlySet<ThreadId> | null>(null)
  const choosing = useMemo(
    () => chosen && { chosen, toggle: (thread: ThreadId) => setChosen(toggled(chosen, thread)) },
    [chosen],
  )
  // The open letter has the heading of the page, if one is open.
  const isAlone = open === null
  const Heading = isAlone ? 'h1' : 'h2'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isAlone) heading.current?.focus()
  }, [isAlone])
  const hasLetters = state.letters.length > 0
  const isFiltered = filters.stage !== 'all' || isNarrowed(filters)
  return (
    // The main part of the page too: as a role, since another element would begin at its top again.
    <section
      class="list no-print"
      role={open === null ? 'main' : 'region'}
      aria-label={words.title}
    >
      <header>
        <Heading ref={heading} tabIndex={-1}>
          {words.title}
        </Heading>
        <input
          type="search"
          value={query}
          aria-label={words.search}
          placeholder={words.search}
          autocomplete="off"
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <EnterButtons isShort />
        <ListFilters filters={filters} onFilters={onFilters} />
        <ProgressLine />
        <p class="list-count" role="status">
          {words.count(found.length)}
        </p>
      </header>
      <MuteBar found={found} chosen={chosen} onChosen={setChosen} />
      <ChoosingContext.Provider value={choosing}>
        <ListRows found={found} open={open} label={words.title} />
      </ChoosingContext.Provider>
      {hasLetters && found.length === 0 && (
        <Empty title={query.trim() === '' ? t.list.nothing : words.notFound}>
          {isFiltered && (
            <>
              {t.list.hidden}{' '}
              <Button kind="quiet" onClick={() => onFilters(noFilters)}>
                {t.list.clear}
              </Button>
            </>
          )}
        </Empty>
      )}
    </section>
  )
}
