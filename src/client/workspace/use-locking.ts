import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Workspace } from './session/api.ts'

/** How the workspace was left. */
export interface Farewell {
  /** Nobody asked for it: nobody worked, or the session ended. */
  readonly byItself: boolean
}

/**
 * Locks on request, and cleans up however the workspace came to be locked.
 *
 * @param forget - forgets what was open on the screens.
 */
export function useLocking(
  workspace: Workspace,
  isUnlocked: boolean,
  forget: () => void,
): readonly [lock: () => void, farewell: Farewell] {
  const isAsked = useRef(false)
  const [farewell, setFarewell] = useState<Farewell>({ byItself: false })
  useEffect(() => {
    if (!isUnlocked) return undefined
    isAsked.current = false
    return () => {
      setFarewell({ byItself: !isAsked.current })
      forget()
    }
  }, [isUnlocked, forget])
  const lock = useCallback(() => {
    isAsked.current = true
    void workspace.lock()
  }, [workspace])
  return [lock, farewell]
}
