import { useState } from 'preact/hooks'
import type { Workspace } from '../../session/api.ts'
import { useDesk } from '../../desk.ts'
import { noRowFilters, type RowFilters } from './filters.ts'

/** What somebody looks at in the journal. */
export interface Look {
  /** Id of a book, or of the openings of a year; null for the newest. */
  readonly book: string | null
  readonly filters: RowFilters
  readonly query: string
}

const firstLook: Look = { book: null, filters: noRowFilters, query: '' }

/** Kept while the tab is open: whoever comes back from a letter goes on where they were. */
const looks = new WeakMap<Workspace, Look>()

export function useLook(): readonly [Look, (changed: Partial<Look>) => void] {
  const { workspace } = useDesk()
  const [look, setLook] = useState(looks.get(workspace) ?? firstLook)
  return [
    look,
    (changed) => {
      const next = { ...look, ...changed }
      looks.set(workspace, next)
      setLook(next)
    },
  ]
}
