import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { useDesk } from './desk.ts'
import { allowedStorage, rememberTour, sawTour } from './preferences.ts'

/** The first look around: offered once on an own device, and again whenever somebody asks. */
export interface Tour {
  readonly isOffered: boolean
  readonly isRunning: boolean
  readonly start: () => void
  /** Ends or declines it; it is not offered here again. */
  readonly end: () => void
}

/** The tour of whoever is unlocked. A shared computer remembers nothing, and so offers nothing. */
export function useTour(): Tour {
  const { workspace, state } = useDesk()
  const storage = useMemo(allowedStorage, [])
  const [isOffered, setOffered] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const account = state.me?.account

  useEffect(() => {
    // While it is being unlocked, a new own device does not know its owner yet.
    if (account === undefined || state.isBusy || sawTour(storage)) return undefined
    let isWanted = true
    void workspace.knows(account).then((isOwn) => {
      if (isWanted) setOffered(isOwn)
    })
    return () => {
      isWanted = false
    }
  }, [workspace, storage, account, state.isBusy])

  const start = useCallback(() => setRunning(true), [])
  const end = useCallback(() => {
    setOffered(false)
    setRunning(false)
    if (account === undefined) return
    void workspace.knows(account).then((isOwn) => {
      if (isOwn) rememberTour(storage)
    })
  }, [workspace, storage, account])
  return { isOffered, isRunning, start, end }
}
