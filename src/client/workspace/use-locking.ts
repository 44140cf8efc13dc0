import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Workspace } from './session/api.ts'

/** How the workspace was left. */
export interface Farewell {
  /** Nobody asked for it: nobody worked, or the session ended. */
  readonly byItself: boolean
  /** Something written was not sent and is gone. */
  readonly dropped: boolean
}

/**
 * Locks on request, and cleans up however the workspace came to be locked.
 *
 * @param forget - forgets everything read or written; says whether something unsent was among it.
 */
export function useLocking(
  workspace: Workspace,
  isUnlocked: boolean,
  forget: () => boolean,
): readonly [lock: () => void, farewell: Farewell] {
  const isAsked = useRef(false)
  const [farewell, setFarewell] = useState<Farewell>({ byItself: false, dropped: false })
  useEffect(() => {
    if (!isUnlocked) return undefined
    isAsked.current = false
    return () => setFarewell({ byItself: !isAsked.current, dropped: forget() })
  }, [isUnlocked, forget])
  const lock = useCallback(() => {
    isAsked.current = true
    void workspace.lock()
  }, [workspace])
  return [lock, farewell]
}
