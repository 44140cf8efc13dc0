import type { RecordData, RecordKind } from '#core/records/data.ts'
import type { KeptRecord, WorkspaceState } from './api.ts'

/** A record that says what records of `Kind` say. */
export type KeptOf<Kind extends RecordKind> = KeptRecord<Extract<RecordData, { kind: Kind }>>

/** The records of one kind, in their order. */
export const keptOf = <Kind extends RecordKind>(
  { records }: Pick<WorkspaceState, 'records'>,
  kind: Kind,
): readonly KeptOf<Kind>[] =>
  records.filter((kept): kept is KeptOf<Kind> => kept.data.kind === kind)

/**
 * The only record of a kind of which a school has one, or null before it is written: of two that were
 * begun at the same moment the earlier stands.
 */
export const onlyOf = <Kind extends RecordKind>(
  state: Pick<WorkspaceState, 'records'>,
  kind: Kind,
): KeptOf<Kind> | null => keptOf(state, kind).toSorted((a, b) => begunAt(a) - begunAt(b))[0] ?? null

const begunAt = ({ versions }: KeptRecord): number => versions[0]?.index ?? 0
