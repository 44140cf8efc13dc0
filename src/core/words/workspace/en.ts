import { alarm } from './en/alarm.ts'
import { attending } from './en/attending.ts'
import { box } from './en/box.ts'
import { calendar } from './en/calendar.ts'
import { card } from './en/card.ts'
import { commission } from './en/commission.ts'
import { common } from './en/common.ts'
import { entering } from './en/entering.ts'
import { feedback } from './en/feedback.ts'
import { forwarding } from './en/forwarding.ts'
import { health } from './en/health.ts'
import { help } from './en/help.ts'
import { files } from './en/files.ts'
import { journal } from './en/journal.ts'
import { keys } from './en/keys.ts'
import { letters } from './en/letters.ts'
import { meetings } from './en/meetings.ts'
import { mute } from './en/mute.ts'
import { list } from './en/list.ts'
import { notes } from './en/notes.ts'
import { openingDesk } from './en/opening-desk.ts'
import { papers } from './en/papers.ts'
import { paperOpening } from './en/paper-opening.ts'
import { poster } from './en/poster.ts'
import { print } from './en/print.ts'
import { refusals } from './en/refusals.ts'
import { settings } from './en/settings.ts'
import { setup } from './en/setup.ts'
import { announcements } from './en/announcements.ts'
import { stand } from './en/stand.ts'
import { wall } from './en/wall.ts'
import { tour } from './en/tour.ts'

/** The English words of the workspace; their shape is that of every language. */
export const en = {
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
