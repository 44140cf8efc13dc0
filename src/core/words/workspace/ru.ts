import type { WorkspaceWords } from './words.ts'
import { alarm } from './ru/alarm.ts'
import { box } from './ru/box.ts'
import { commission } from './ru/commission.ts'
import { common } from './ru/common.ts'
import { keys } from './ru/keys.ts'
import { letters } from './ru/letters.ts'
import { poster } from './ru/poster.ts'
import { refusals } from './ru/refusals.ts'
import { settings } from './ru/settings.ts'
import { setup } from './ru/setup.ts'

/** The Russian words of the workspace. */
export const ru: WorkspaceWords = {
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
