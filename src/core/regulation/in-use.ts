import type { Country } from '../school/founding.ts'
import { preset, type PresetId } from './presets/presets.ts'
import type { Regulation } from './regulation.ts'

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
