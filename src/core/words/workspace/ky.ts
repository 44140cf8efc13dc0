import type { WorkspaceWords } from './words.ts'
import { alarm } from './ky/alarm.ts'
import { box } from './ky/box.ts'
import { commission } from './ky/commission.ts'
import { common } from './ky/common.ts'
import { feedback } from './ky/feedback.ts'
import { health } from './ky/health.ts'
import { help } from './ky/help.ts'
import { files } from './ky/files.ts'
import { keys } from './ky/keys.ts'
import { letters } from './ky/letters.ts'
import { mute } from './ky/mute.ts'
import { list } from './ky/list.ts'
import { notes } from './ky/notes.ts'
import { poster } from './ky/poster.ts'
import { print } from './ky/print.ts'
import { refusals } from './ky/refusals.ts'
import { settings } from './ky/settings.ts'
import { setup } from './ky/setup.ts'
import { tour } from './ky/tour.ts'

/** The Kyrgyz words of the workspace. */
export const ky: WorkspaceWords = {
  alarm,
  box,
  commission,
  common,
  feedback,
  health,
  help,
  files,
  keys,
  letters,
  mute,
  list,
  notes,
  poster,
  print,
  refusals,
  settings,
  setup,
  tour,
}
