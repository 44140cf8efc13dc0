import { weekday } from '../../dates.ts'

export const schedule = {
  weekdays: [1, 2, 3, 4, 5, 6, 7].map((iso) => weekday('kk', iso)).join(' '),
  mondayToFriday: 'дүйсенбіден жұмаға дейін',
  everyDay: 'күн сайын',
  workingDays: 'әр жұмыс күні',
  weekly: 'апта сайын',
  weeks: 'аптада|аптада|аптада',
  everyWeeks: '{{weeks}} бір рет',
  /** The sentence with one day, and with several. */
  onDays: '{{when}}, {{days}} күні|{{when}}, {{days}} күндері',
  /** Forms after 1, 2 and 5. */
  times: 'рет|рет|рет',
  perWeek: 'аптасына {{times}}',
  perMonth: 'айына {{times}}',
  perHalfYear: 'жарты жылда {{times}}',
  afterShift: '{{when}}, {{shift}}-ауысым оқушылары кеткеннен кейін',
  at: '{{when}}, сағат {{time}}',
  hours: '{{days}}, {{from}}–{{to}}',
  roundTheClock: 'тәулік бойы',
}
