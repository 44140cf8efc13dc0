import * as v from 'valibot'
import { Regulation } from '../regulation.ts'
import { kgBoxBiweekly } from './kg-box-biweekly.ts'
import { kgCommissionSealed } from './kg-commission-sealed.ts'
import { kgPostWeekly } from './kg-post-weekly.ts'
import { kzBookPhoneBox } from './kz-book-phone-box.ts'
import { kzOnlineDaily } from './kz-online-daily.ts'
import { sourcesIn, withoutSources, type Source, type Sourced } from './sourced.ts'

/** The regulations from which a school can start. */
export const presetIds = [
  'kz-book-phone-box',
  'kz-online-daily',
  'kg-box-biweekly',
  'kg-post-weekly',
  'kg-commission-sealed',
] as const
export const PresetId = v.picklist(presetIds)
export type PresetId = v.InferOutput<typeof PresetId>

const presets: Readonly<Record<PresetId, Sourced<Regulation>>> = {
  'kz-book-phone-box': kzBookPhoneBox,
  'kz-online-daily': kzOnlineDaily,
  'kg-box-biweekly': kgBoxBiweekly,
  'kg-post-weekly': kgPostWeekly,
  'kg-commission-sealed': kgCommissionSealed,
}

/** The regulation that `id` names, the school's own values left out. */
export const preset = (id: PresetId): Regulation => v.parse(Regulation, withoutSources(presets[id]))

/** Where each value of a preset comes from, by the JSON pointer of the value or of its branch. */
export const sourcesOf = (id: PresetId): ReadonlyMap<string, Source> =>
  new Map(sourcesIn(presets[id]))

/** The source of the value at `path`: its own, or that of the nearest branch around it. */
export function sourceAt(sources: ReadonlyMap<string, Source>, path: string): Source | undefined {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const source = sources.get(at)
    if (source !== undefined || at === '') return source
  }
}
