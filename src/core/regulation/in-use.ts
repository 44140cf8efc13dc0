import type { PlainDate } from '../calendar/plain-date.ts'
import type { Country } from '../school/founding.ts'
import { preset, type PresetId } from './presets/presets.ts'
import type { Regulation } from './regulation.ts'
import type { RegulationState } from './regulation-changed.ts'

/** The preset by which a school of `country` works until it has a regulation of its own. */
export const presetOfCountry = (country: Country): PresetId =>
  country === 'KZ' ? 'kz-online-daily' : 'kg-commission-sealed'

/**
 * The regulation by which a school works now: the last version in force, and before there is one the
 * preset of its country.
 *
 * @param versions - those in force, oldest first.
 */
export const regulationInUse = (
  versions: readonly { readonly regulation: Regulation }[],
  country: Country,
): Regulation => versions.at(-1)?.regulation ?? preset(presetOfCountry(country))

/**
 * Tells the regulation under which a row of a day was written: never one that was signed later,
 * whatever day it names as its beginning; before the first, the preset of the country.
 *
 * @param versions - those in force, oldest first.
 */
export function regulationByDay(
  versions: readonly {
    readonly state: Pick<RegulationState, 'on'>
    readonly regulation: Regulation
  }[],
  country: Country,
): (on: PlainDate) => Regulation {
  // Read once: a preset is judged by its schema each time.
  const before = regulationInUse([], country)
  return (on) => versions.findLast(({ state }) => state.on <= on)?.regulation ?? before
}
