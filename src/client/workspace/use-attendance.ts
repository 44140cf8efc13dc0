import { useEffect } from 'preact/hooks'
import type { Doing } from '#core/contract/presence.ts'
import type { ThreadId } from '#core/ids.ts'
import { useDesk } from './desk.ts'

/** Lets the colleagues at this letter see what is done here, while the page can be seen. */
export function useAttendance(thread: ThreadId, doing: Doing): void {
  const { workspace } = useDesk()
  useEffect(() => {
    const say = () => workspace.attend(document.hidden ? null : { thread, doing })
    say()
    document.addEventListener('visibilitychange', say)
    return () => document.removeEventListener('visibilitychange', say)
  }, [workspace, thread, doing])
  useEffect(() => () => workspace.attend(null), [workspace, thread])
}
