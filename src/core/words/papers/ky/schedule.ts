import { weekday } from '../../dates.ts'
import type { PaperWords } from '../paper-words.ts'

export const schedule: PaperWords['schedule'] = {
  weekdays: [1, 2, 3, 4, 5, 6, 7].map((iso) => weekday('ky', iso)).join(' '),
  mondayToFriday: 'дүйшөмбүдөн жумага чейин',
  everyDay: 'күн сайын',
  workingDays: 'ар бир жумуш күнү',
  weekly: 'апта сайын',
  weeks: 'аптада|аптада|аптада',
  everyWeeks: '{{weeks}} бир жолу',
  onDays: '{{when}}, {{days}} күнү|{{when}}, {{days}} күндөрү',
  times: 'жолу|жолу|жолу',
  perWeek: 'аптасына {{times}}',
  perMonth: 'айына {{times}}',
  perHalfYear: 'жарым жылда {{times}}',
  afterShift: '{{when}}, {{shift}}-сменанын окуучулары кеткенден кийин',
  at: '{{when}}, саат {{time}}',
  hours: '{{days}}, {{from}}–{{to}}',
  roundTheClock: 'күнү-түнү',
}
