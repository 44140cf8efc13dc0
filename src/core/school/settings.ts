import * as v from 'valibot'
import { entrySchema } from '../log/entry.ts'
import { BoxRules } from '../openings/box.ts'

/**
 * The administrator prepared something; the server writes it, since the administrator has no key.
 * A box prepared takes no letter until members publish it.
 */
export const SettingsChanged = entrySchema('settings-changed', v.literal('administrator'), {
  setting: v.literal('box-prepared'),
  ...BoxRules.entries,
})
export type SettingsChanged = v.InferOutput<typeof SettingsChanged>
