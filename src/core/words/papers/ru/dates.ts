import type { PaperWords } from '../paper-words.ts'

const genitive = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'

export const dates: PaperWords['dates'] = {
  short: '{{dd}}.{{mm}}.{{year}} г.',
  full: '{{day}} {{month}} {{year}} г.',
  on: '{{day}} {{month}} {{year}} г.',
  by: 'до {{day}} {{month}} {{year}} г.',
  moment: '{{on}} в {{hours}} час. {{min}} мин.',
  ofMonth: 'за {{monthNamed}} {{year}} г.',
  schoolYear: '{{first}}–{{second}} учебный год',
  blank: '«__» ____________ 20__ г.',
  months: genitive,
  monthsNamed: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  monthsIn: genitive,
  monthsTo: genitive,
}
