import type { WorkspaceWords } from './words.ts'
import { alarm } from './ky/alarm.ts'
import { attending } from './ky/attending.ts'
import { box } from './ky/box.ts'
import { calendar } from './ky/calendar.ts'
import { card } from './ky/card.ts'
import { commission } from './ky/commission.ts'
import { common } from './ky/common.ts'
import { entering } from './ky/entering.ts'
import { feedback } from './ky/feedback.ts'
import { forwarding } from './ky/forwarding.ts'
import { health } from './ky/health.ts'
import { help } from './ky/help.ts'
import { files } from './ky/files.ts'
import { journal } from './ky/journal.ts'
import { keys } from './ky/keys.ts'
import { letters } from './ky/letters.ts'
import { meetings } from './ky/meetings.ts'
import { mute } from './ky/mute.ts'
import { list } from './ky/list.ts'
import { notes } from './ky/notes.ts'
import { openingDesk } from './ky/opening-desk.ts'
import { papers } from './ky/papers.ts'
import { paperOpening } from './ky/paper-opening.ts'
import { poster } from './ky/poster.ts'
import { print } from './ky/print.ts'
import { refusals } from './ky/refusals.ts'
import { settings } from './ky/settings.ts'
import { setup } from './ky/setup.ts'
import { announcements } from './ky/announcements.ts'
import { stand } from './ky/stand.ts'
import { wall } from './ky/wall.ts'
import { tour } from './ky/tour.ts'

/** The Kyrgyz words of the workspace. */
export const ky: WorkspaceWords = {
  alarm,
  attending,
  box,
  calendar,
  card,
  commission,
  common,
  entering,
  feedback,
  forwarding,
  health,
  help,
  files,
  journal,
  keys,
  letters,
  meetings,
  mute,
  list,
  notes,
  papers,
  openingDesk,
  paperOpening,
  poster,
  print,
  refusals,
  settings,
  setup,
  announcements,
  stand,
  wall,
  tour,
}
