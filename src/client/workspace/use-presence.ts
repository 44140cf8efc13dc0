import { useEffect } from 'preact/hooks'
import type { Workspace } from './session/api.ts'

/** Tells the workspace that somebody is here, at every key and touch: it locks itself otherwise. */
export function usePresence(workspace: Workspace): void {
  useEffect(() => {
    const touch = () => workspace.touch()
    const events = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
    for (const event of events) addEventListener(event, touch, { passive: true })
    return () => {
      for (const event of events) removeEventListener(event, touch)
    }
  }, [workspace])
}
