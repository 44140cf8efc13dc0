import { openingRows, type OpeningRow, type RecordedOpening } from '#core/journal/opening-rows.ts'
import type { KeptRecord } from '../../session/api.ts'

/** The openings of paper boxes that were written down, oldest first, with the numbers of their acts. */
export function recordedOpenings(records: readonly KeptRecord[]): readonly OpeningRow[] {
  const acts = new Map(
    records.flatMap(({ data, state: { paper } }) =>
      data.kind === 'paper' && isAct(data.paper.kind) && data.about !== undefined && paper !== null
        ? [[String(data.about), String(paper.number)] as const]
        : [],
    ),
  )
  const openings = records.flatMap(({ data, state, versions }): readonly Placed[] => {
    if (data.kind !== 'opening') return []
    const index = versions[0]?.index ?? 0
    return [{ index, opening: data, actNo: acts.get(state.record) ?? null }]
  })
  return openingRows(openings.sort((a, b) => a.index - b.index))
}

type Placed = RecordedOpening & { readonly index: number }

const isAct = (kind: string): boolean => kind === 'empty-opening-act' || kind === 'removal-act'
