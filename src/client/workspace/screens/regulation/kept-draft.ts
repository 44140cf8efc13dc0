import { canonical, parseCanonical, type CanonicalValue } from '#core/log/canonical.ts'
import { utf8 } from '#core/bytes.ts'
import type { RegulationDraft } from '#core/regulation/regulation-draft.ts'
import type { Draft } from '#core/regulation/form/edit.ts'
import type { KeptRecord, RecordForm, WorkspaceState } from '../../session/api.ts'

/** Changes that the commission kept, and who kept them last. */
export interface KeptChanges {
  readonly record: KeptRecord
  readonly draft: Draft
}

/** The changes of the version in force that were kept last, or null. */
export function keptChanges({ records, regulations }: WorkspaceState): KeptChanges | null {
  for (const record of records) {
    const { data } = record
    if (data.kind !== 'regulation-draft' || data.after !== regulations.length) continue
    const draft = parsed(data)
    if (draft !== null) return { record, draft }
  }
  return null
}

/** `draft` as the commission keeps it; written into the same record as before. */
export const draftForm = (
  { regulations }: WorkspaceState,
  kept: KeptChanges | null,
  draft: Draft,
): RecordForm => ({
  record: kept?.record.state.record ?? null,
  seen: kept?.record.state.version ?? 0,
  audience: 'readers',
  data: { kind: 'regulation-draft', json: canonical(draft), after: regulations.length },
})

/** Whether `draft` is what was kept last. */
export const isKept = (kept: KeptChanges | null, draft: Draft): boolean =>
  kept !== null && canonical(kept.draft) === canonical(draft)

function parsed({ json }: RegulationDraft): CanonicalValue | null {
  try {
    return parseCanonical(utf8(json))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
