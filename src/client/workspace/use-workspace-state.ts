import { useEffect, useState } from 'preact/hooks'
import type { Workspace, WorkspaceState } from './session/api.ts'

/** The state of `workspace`, drawn anew after every change. */
export function useWorkspaceState(workspace: Workspace): WorkspaceState {
  const [state, setState] = useState(workspace.state)
  useEffect(() => {
    setState(workspace.state)
    return workspace.onChange(() => setState(workspace.state))
  }, [workspace])
  return state
}
