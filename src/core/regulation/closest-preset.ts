import { changesBetween } from './changes.ts'
import { preset, presetIds, type PresetId } from './presets/presets.ts'
import type { Regulation } from './regulation.ts'

/**
 * The preset from which `regulation` differs least: a regulation does not say where it began, and a
 * clause stands beside a value only for as long as it is the preset's.
 */
export function closestPreset(regulation: Regulation): PresetId {
  const [first, ...others] = presetIds.map((id) => ({
    id,
    changes: changesBetween(preset(id), regulation).length,
  }))
  return [...others].reduce(
    (best, one) => (one.changes < best.changes ? one : best),
    first ?? { id: presetIds[0], changes: 0 },
  ).id
}
