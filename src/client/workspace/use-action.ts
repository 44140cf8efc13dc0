import { useCallback, useRef, useState } from 'preact/hooks'
import type { Refused } from './session/api.ts'
import { Offline } from './session/offline.ts'
import { isRefused } from './session/refused.ts'

/** Why something did not happen: a word that the catalogue explains. */
export type Trouble = Refused['refused'] | 'unexpected'

/** How an attempt ended. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble }

/** Does `work`; the network and bugs become a trouble, a bug is reported to the browser as well. */
export async function outcomeOf<T>(work: () => Promise<T | Refused>): Promise<Outcome<T>> {
  try {
    const value = await work()
    return isRefused(value) ? { ok: false, trouble: value.refused } : { ok: true, value }
  } catch (error) {
    if (error instanceof Offline) return { ok: false, trouble: 'offline' }
    reportError(error)
    return { ok: false, trouble: 'unexpected' }
  }
}

/** One thing that a screen can ask for: whether it is under way, and why it failed. */
export interface Action {
  readonly isBusy: boolean
  readonly trouble: Trouble | null
  /** Does `work` unless something is under way already; `done` gets what it gave. */
  readonly run: <T>(work: () => Promise<T | Refused>, done?: (value: T) => void) => void
  readonly forget: () => void
}

export function useAction(): Action {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const busy = useRef(false)

  const run = useCallback(<T>(work: () => Promise<T | Refused>, done?: (value: T) => void) => {
    // A second press of a button must not do the thing twice.
    if (busy.current) return
    busy.current = true
    setBusy(true)
    setTrouble(null)
    void outcomeOf(work).then((outcome) => {
      busy.current = false
      setBusy(false)
      if (outcome.ok) done?.(outcome.value)
      else setTrouble(outcome.trouble)
    })
  }, [])
  const forget = useCallback(() => setTrouble(null), [])
  return { isBusy, trouble, run, forget }
}
