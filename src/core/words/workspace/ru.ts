import type { WorkspaceWords } from './words.ts'
import { alarm } from './ru/alarm.ts'
import { attending } from './ru/attending.ts'
import { box } from './ru/box.ts'
import { calendar } from './ru/calendar.ts'
import { card } from './ru/card.ts'
import { commission } from './ru/commission.ts'
import { common } from './ru/common.ts'
import { entering } from './ru/entering.ts'
import { feedback } from './ru/feedback.ts'
import { forwarding } from './ru/forwarding.ts'
import { health } from './ru/health.ts'
import { help } from './ru/help.ts'
import { files } from './ru/files.ts'
import { journal } from './ru/journal.ts'
import { keys } from './ru/keys.ts'
import { letters } from './ru/letters.ts'
import { meetings } from './ru/meetings.ts'
import { mute } from './ru/mute.ts'
import { list } from './ru/list.ts'
import { notes } from './ru/notes.ts'
import { openingDesk } from './ru/opening-desk.ts'
import { papers } from './ru/papers.ts'
import { paperOpening } from './ru/paper-opening.ts'
import { poster } from './ru/poster.ts'
import { print } from './ru/print.ts'
import { refusals } from './ru/refusals.ts'
import { settings } from './ru/settings.ts'
import { setup } from './ru/setup.ts'
import { announcements } from './ru/announcements.ts'
import { stand } from './ru/stand.ts'
import { wall } from './ru/wall.ts'
import { tour } from './ru/tour.ts'

/** The Russian words of the workspace. */
export const ru: WorkspaceWords = {
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
