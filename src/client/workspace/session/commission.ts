import { noCommission, type CommissionRecord } from '#core/commission/commission.ts'
import type { KeptRecord, Refused, Workspace, WorkspaceState } from './api.ts'
import { refused } from './refused.ts'

type Records = Pick<WorkspaceState, 'records'>

/**
 * The record of the commission, or null before its first order. There is one: of two that were begun
 * at the same moment the earlier stands.
 */
export const keptCommission = ({ records }: Records): KeptRecord<CommissionRecord> | null =>
  records
    .filter((one): one is KeptRecord<CommissionRecord> => one.data.kind === 'commission')
    .toSorted((a, b) => (a.versions[0]?.index ?? 0) - (b.versions[0]?.index ?? 0))[0] ?? null

/** The commission as its orders and elections made it. */
export const commissionIn = (state: Records): CommissionRecord =>
  keptCommission(state)?.data ?? noCommission

/**
 * Writes down the commission as it is from now on.
 *
 * @param seen - the record that the change was made from; `record-moved-on` when it is not the last.
 */
export async function writeCommission(
  workspace: Workspace,
  seen: KeptRecord | null,
  data: CommissionRecord,
): Promise<KeptRecord | Refused> {
  // Two first orders would be two commissions.
  if (seen === null) await workspace.sync()
  const isFirst = keptCommission(workspace.state) === null
  if (seen === null && !isFirst) return refused('record-moved-on')
  return workspace.writeRecord({
    record: seen?.state.record ?? null,
    seen: seen?.state.version ?? 0,
    audience: 'everybody',
    data,
  })
}
