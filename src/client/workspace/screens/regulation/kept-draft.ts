import { canonical, parseCanonical } from '#core/log/canonical.ts'
import { utf8 } from '#core/bytes.ts'
import { preset, presetIds } from '#core/regulation/presets/presets.ts'
import type { RegulationDraft } from '#core/regulation/regulation-draft.ts'
import { itemsOf, valueAt, withValue, type Draft } from '#core/regulation/form/edit.ts'
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

/** Whether `draft` is the version that waits for signatures: there is nothing to go on with. */
export const isProposed = (
  { proposedRegulation }: Pick<WorkspaceState, 'proposedRegulation'>,
  draft: Draft,
): boolean =>
  proposedRegulation !== null && withoutBoxes(proposedRegulation.regulation) === withoutBoxes(draft)

/** What `draft` says, without the boxes that channels get when it is proposed. */
const withoutBoxes = (draft: Draft): string =>
  canonical(
    itemsOf(valueAt(draft, '/channels')).reduce<Draft>(
      (whole, _, i) => withValue(whole, `/channels/${i}/box`, undefined),
      draft,
    ),
  )

/** `draft` as it is written down. */
export const asWritten = (
  { regulations }: Pick<WorkspaceState, 'regulations'>,
  draft: Draft,
): RegulationDraft => ({
  kind: 'regulation-draft',
  json: canonical(draft),
  after: regulations.length,
})

/** `draft` as the commission keeps it; written into the same record as before. */
export const draftForm = (
  state: WorkspaceState,
  kept: KeptChanges | null,
  draft: Draft,
): RecordForm => ({
  record: kept?.record.state.record ?? null,
  seen: kept?.record.state.version ?? 0,
  audience: 'readers',
  data: asWritten(state, draft),
})

/** Whether `draft` is what was kept last. */
export const isKept = (kept: KeptChanges | null, draft: Draft): boolean =>
  kept !== null && canonical(kept.draft) === canonical(draft)

/** Whether `draft` is a sample in which nobody changed anything. */
export const isSample = (draft: Draft): boolean =>
  presetIds.some((id) => canonical(preset(id)) === canonical(draft))

/** The changes that were written down, or null where they cannot be read. */
export function parsed({ json }: RegulationDraft): Draft | null {
  try {
    return parseCanonical(utf8(json))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
