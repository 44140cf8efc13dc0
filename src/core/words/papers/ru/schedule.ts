import { weekday } from '../../dates.ts'
import type { PaperWords } from '../paper-words.ts'

export const schedule: PaperWords['schedule'] = {
  weekdays: [1, 2, 3, 4, 5, 6, 7].map((iso) => weekday('ru', iso)).join(' '),
  mondayToFriday: 'с понедельника по пятницу',
  everyDay: 'ежедневно',
  workingDays: 'каждый рабочий день',
  weekly: 'еженедельно',
  weeks: 'неделю|недели|недель',
  everyWeeks: 'один раз в {{weeks}}',
  onDays: '{{when}} ({{days}})',
  times: 'раз|раза|раз',
  perWeek: '{{times}} в неделю',
  perMonth: '{{times}} в месяц',
  perHalfYear: '{{times}} в полугодие',
  afterShift: '{{when}}, после ухода учеников {{shift}}-й смены',
  at: '{{when}}, в {{time}}',
  hours: '{{days}}, {{from}}–{{to}}',
  roundTheClock: 'круглосуточно',
}
