import { openingRows, type OpeningRow } from '#core/journal/opening-rows.ts'
import type { WorkspaceState } from '../../session/api.ts'

/** What of the state the journal of openings is made of. */
type Openings = Pick<WorkspaceState, 'events' | 'records'>

/** The rows of the journal of openings, of every box and year, in the order of the log. */
export function openingsInLog({ events, records }: Openings): readonly OpeningRow[] {
  const seen = new Map(
    records.flatMap(({ data, state }) =>
      data.kind === 'opening' ? [[state.record, data] as const] : [],
    ),
  )
  const acts = new Map(
    records.flatMap(({ data, state: { paper } }) =>
      data.kind === 'paper' && isAct(data.paper.kind) && data.about !== undefined && paper !== null
        ? [[String(data.about), String(paper.number)] as const]
        : [],
    ),
  )
  const openings = events.flatMap(({ opening }) => {
    if (opening === undefined) return []
    const { record, present, ...told } = opening
    return [
      {
        ...told,
        present: present.map(({ name, role }) => ({ post: role, name })),
        record: (record && seen.get(record)) ?? null,
        actNo: acts.get(String(record)) ?? null,
      },
    ]
  })
  return openingRows(openings.toReversed())
}

const isAct = (kind: string): boolean => kind === 'empty-opening-act' || kind === 'removal-act'
