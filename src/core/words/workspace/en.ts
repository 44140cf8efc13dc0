import { alarm } from './en/alarm.ts'
import { box } from './en/box.ts'
import { commission } from './en/commission.ts'
import { common } from './en/common.ts'
import { keys } from './en/keys.ts'
import { letters } from './en/letters.ts'
import { poster } from './en/poster.ts'
import { refusals } from './en/refusals.ts'
import { settings } from './en/settings.ts'
import { setup } from './en/setup.ts'

/** The English words of the workspace; their shape is that of every language. */
export const en = {
  alarm,
  box,
  commission,
  common,
  keys,
  letters,
  poster,
  refusals,
  settings,
  setup,
}
