import type { WorkspaceWords } from './words.ts'
import { alarm } from './ky/alarm.ts'
import { box } from './ky/box.ts'
import { commission } from './ky/commission.ts'
import { common } from './ky/common.ts'
import { keys } from './ky/keys.ts'
import { letters } from './ky/letters.ts'
import { poster } from './ky/poster.ts'
import { refusals } from './ky/refusals.ts'
import { settings } from './ky/settings.ts'
import { setup } from './ky/setup.ts'

/** The Kyrgyz words of the workspace. */
export const ky: WorkspaceWords = {
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
