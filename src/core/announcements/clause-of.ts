import { closestPreset } from '../regulation/closest-preset.ts'
import { preset, sourcesOf } from '../regulation/presets/presets.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { AnnouncementWay } from './reached.ts'

/** The clause that asks for each way of announcing, where the school has it from a sample. */
export function clausesOfWays(regulation: Regulation): ReadonlyMap<AnnouncementWay, string> {
  const sample = closestPreset(regulation)
  const sources = sourcesOf(sample)
  return new Map(
    preset(sample).announced.flatMap((way, place) => {
      const source = sources.get(`/announced/${place}`)
      return source !== undefined && 'clause' in source ? [[way, source.clause] as const] : []
    }),
  )
}
