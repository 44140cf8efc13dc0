import { useMemo, useState } from 'preact/hooks'
import type { Draft } from '#core/regulation/form/edit.ts'
import { useDesk } from '../../desk.ts'
import { asWritten, parsed } from './kept-draft.ts'

/** The regulation in the making on this device, or null while nobody changes it. */
export interface Changes {
  readonly draft: Draft | null
  readonly write: (draft: Draft) => void
  readonly drop: () => void
}

/** Changes that somebody began: sealed on the device as they are made, so that a lock loses nothing. */
export function useChanges(): Changes {
  const { workspace, state } = useDesk()
  const [, setTurn] = useState(0)
  const begun = workspace
    .begun()
    .flatMap(({ thing }) => (thing.kind === 'begun-regulation' ? [thing] : []))
    .at(-1)
  const draft = useMemo(() => (begun === undefined ? null : parsed(begun.draft)), [begun])
  const redraw = () => setTurn((turn) => turn + 1)
  return {
    draft,
    write: (next) => {
      workspace.keepBegun({ kind: 'begun-regulation', draft: asWritten(state, next) })
      redraw()
    },
    drop: () => {
      if (begun !== undefined) workspace.forgetBegun(begun)
      redraw()
    },
  }
}
