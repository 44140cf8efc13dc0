import type { WorkspaceWords } from './words.ts'
import { alarm } from './kk/alarm.ts'
import { attending } from './kk/attending.ts'
import { box } from './kk/box.ts'
import { calendar } from './kk/calendar.ts'
import { card } from './kk/card.ts'
import { commission } from './kk/commission.ts'
import { common } from './kk/common.ts'
import { entering } from './kk/entering.ts'
import { feedback } from './kk/feedback.ts'
import { forwarding } from './kk/forwarding.ts'
import { health } from './kk/health.ts'
import { help } from './kk/help.ts'
import { files } from './kk/files.ts'
import { journal } from './kk/journal.ts'
import { keys } from './kk/keys.ts'
import { letters } from './kk/letters.ts'
import { meetings } from './kk/meetings.ts'
import { mute } from './kk/mute.ts'
import { list } from './kk/list.ts'
import { notes } from './kk/notes.ts'
import { openingDesk } from './kk/opening-desk.ts'
import { papers } from './kk/papers.ts'
import { paperOpening } from './kk/paper-opening.ts'
import { poster } from './kk/poster.ts'
import { print } from './kk/print.ts'
import { refusals } from './kk/refusals.ts'
import { settings } from './kk/settings.ts'
import { setup } from './kk/setup.ts'
import { announcements } from './kk/announcements.ts'
import { stand } from './kk/stand.ts'
import { wall } from './kk/wall.ts'
import { tour } from './kk/tour.ts'

/** The Kazakh words of the workspace. */
export const kk: WorkspaceWords = {
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
