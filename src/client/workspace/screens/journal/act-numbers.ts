import type { Letter, WorkspaceState } from '../../session/api.ts'

/** Finds the number of the act of removal with which a letter on paper was taken out. @clause S4-17 */
export function actNumbers({
  records,
}: Pick<WorkspaceState, 'records'>): (letter: Letter) => string | undefined {
  const acts = new Map(
    records.flatMap(({ data, state: { paper } }) =>
      data.kind === 'paper' && data.paper.kind === 'removal-act' && paper !== null
        ? [[String(data.about), String(paper.number)] as const]
        : [],
    ),
  )
  const byOpening = new Map(
    records.flatMap(({ data, state: { record } }) => {
      const number = data.kind === 'opening' ? acts.get(record) : undefined
      return data.kind === 'opening' && number !== undefined ? [[data.entry, number] as const] : []
    }),
  )
  return ({ state: { entered } }) =>
    entered?.opening == null ? undefined : byOpening.get(entered.opening)
}
