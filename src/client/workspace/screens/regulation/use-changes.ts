import { useState } from 'preact/hooks'
import type { MemberId } from '#core/ids.ts'
import type { Draft } from '#core/regulation/form/edit.ts'
import { useDesk } from '../../desk.ts'
import type { Workspace } from '../../session/api.ts'

/** Changes that somebody began in this tab: they outlive a look at another page, but not the lock. */
const begun = new WeakMap<
  Workspace,
  { readonly account: MemberId | undefined; readonly draft: Draft }
>()

/** The regulation in the making on this screen, or null while nobody changes it. */
export interface Changes {
  readonly draft: Draft | null
  readonly write: (draft: Draft) => void
  readonly drop: () => void
}

export function useChanges(): Changes {
  const { workspace, state } = useDesk()
  const account = state.me?.account
  const [, setTurn] = useState(0)
  const known = begun.get(workspace)
  const redraw = () => setTurn((turn) => turn + 1)
  return {
    draft: known?.account === account ? (known?.draft ?? null) : null,
    write: (draft) => {
      begun.set(workspace, { account, draft })
      redraw()
    },
    drop: () => {
      begun.delete(workspace)
      redraw()
    },
  }
}
