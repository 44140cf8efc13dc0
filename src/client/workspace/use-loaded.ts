import { useCallback, useEffect, useState } from 'preact/hooks'
import { outcomeOf, type Outcome } from './use-action.ts'
import type { Refused } from './session/api.ts'

/** What the server was asked for: null while the first answer is under way. */
export interface Loaded<T> {
  readonly outcome: Outcome<T> | null
  /** Asks again. */
  readonly reload: () => void
}

/** Asks with `load` now, when `reload` is called and, if given, every so many milliseconds. */
export function useLoaded<T>(load: () => Promise<T | Refused>, everyMs?: number): Loaded<T> {
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isWanted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = () => {
      void outcomeOf(load).then((fresh) => {
        if (!isWanted) return
        setOutcome(fresh)
        // The next question waits for this answer, so a slow line is never asked twice at once.
        if (everyMs !== undefined) timer = setTimeout(ask, everyMs)
      })
    }
    ask()
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [load, everyMs, turn])
  const reload = useCallback(() => setTurn((before) => before + 1), [])
  return { outcome, reload }
}
