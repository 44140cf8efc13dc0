import type { WorkspaceWords } from './words.ts'
import { alarm } from './kk/alarm.ts'
import { box } from './kk/box.ts'
import { commission } from './kk/commission.ts'
import { common } from './kk/common.ts'
import { keys } from './kk/keys.ts'
import { letters } from './kk/letters.ts'
import { poster } from './kk/poster.ts'
import { refusals } from './kk/refusals.ts'
import { settings } from './kk/settings.ts'
import { setup } from './kk/setup.ts'

/** The Kazakh words of the workspace. */
export const kk: WorkspaceWords = {
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
