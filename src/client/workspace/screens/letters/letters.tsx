import { useCallback, useMemo, useState } from 'preact/hooks'
import { Aside } from '../../shell/aside.tsx'
import { Empty } from '../../parts/empty.tsx'
import { useDesk } from '../../desk.ts'
import { useShortcuts, type Shortcut } from '../../shortcuts.ts'
import { LetterPage, type Wanted } from './letter-page.tsx'
import { List } from './list.tsx'
import { lettersFor, noFilters } from './filters.ts'
import { SearchedFor } from './marked.tsx'
import { useSearch } from './use-search.ts'

/** The list on the left, the letter beside it; on a small screen one after the other. */
export function Letters() {
  const { state, t, page, go, thread, openLetter, singleKeys } = useDesk()
  const [query, setQuery] = useState('')
  const [filters, setFilters] = useState(noFilters)
  const [wanted, setWanted] = useState<Wanted>(null)
  const hits = useSearch(query)
  const me = state.me?.account ?? null
  const today = state.now?.on ?? null
  const found = useMemo(
    () => lettersFor(state.letters, filters, { me, today, hits }),
    [state.letters, filters, me, today, hits],
  )
  const letter = state.letters.find((one) => one.state.thread === thread) ?? null
  const hasLetters = state.letters.some((one) => one.isOpened)
  const isReading = page === 'letter' && letter !== null

  const act = useCallback(
    (shortcut: Shortcut) => {
      if (shortcut === 'answer' || shortcut === 'register') {
        setWanted(shortcut)
        return true
      }
      if (shortcut !== 'next' && shortcut !== 'previous') return false
      const at = found.findIndex((one) => one.state.thread === thread)
      const step = shortcut === 'next' ? 1 : -1
      const to = found[Math.max(0, Math.min(found.length - 1, at === -1 ? 0 : at + step))]
      if (to) openLetter(to.state.thread)
      return true
    },
    [found, thread, openLetter],
  )
  useShortcuts(singleKeys, act)

  return (
    <SearchedFor.Provider value={hits === null ? '' : query}>
      <div
        class={isReading ? 'letters is-reading' : 'letters'}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented || isInDialog(event.target)) return
          if (isReading) go('letters')
        }}
      >
        <List
          found={found}
          query={query}
          onQuery={setQuery}
          filters={filters}
          onFilters={setFilters}
          open={isReading ? thread : null}
        />
        {isReading ? (
          <LetterPage
            key={letter.state.thread}
            letter={letter}
            wanted={wanted}
            onWanted={setWanted}
          />
        ) : (
          <>
            <section
              class={hasLetters ? 'page nothing-open' : 'page'}
              aria-label={hasLetters ? t.letters.choose : t.letters.none}
            >
              {hasLetters ? (
                <Empty title={t.letters.choose} />
              ) : (
                <Empty title={t.letters.none}>{t.letters.noneHint}</Empty>
              )}
            </section>
            <Aside />
          </>
        )}
      </div>
    </SearchedFor.Provider>
  )
}

/** Escape closes the dialog then, and nothing behind it. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog') !== null
