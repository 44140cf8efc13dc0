import { useEffect, useState } from 'preact/hooks'
import type { ThreadId } from '#core/ids.ts'
import { askedIn } from '#core/search/fold.ts'
import { useDesk } from '../../desk.ts'
import { outcomeOf } from '../../use-action.ts'

/**
 * The letters in which `query` was found, or null when it asks for nothing. Until an answer comes the
 * one before it stays: the list must not blink at every key.
 */
export function useSearch(query: string): ReadonlySet<ThreadId> | null {
  const { workspace, state } = useDesk()
  const [hits, setHits] = useState<ReadonlySet<ThreadId> | null>(null)
  const asks = askedIn(query).length > 0
  useEffect(() => {
    if (!asks) {
      setHits(null)
      return undefined
    }
    let isWanted = true
    void outcomeOf(() => workspace.search(query)).then((outcome) => {
      if (isWanted && outcome.ok) setHits(new Set(outcome.value))
    })
    return () => {
      isWanted = false
    }
    // Asked again when letters came: they may have the word too.
  }, [workspace, asks, query, state.letters])
  return asks ? hits : null
}
