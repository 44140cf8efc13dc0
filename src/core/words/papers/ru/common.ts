import type { PaperWords } from '../paper-words.ts'

export const common: PaperWords['common'] = {
  institution: '{{form}} «{{name}}»',
  countInWords: '{{count}} ({{words}})',
  stampPlace: 'М.П.',
  page: 'стр. {{n}}',
  annex: 'Приложение {{number}}',
  dateLine: 'Дата: {{date}}',
  absent: 'Отсутствовали: {{people}}.',
  substitute: '{{name}} (замещает: {{of}})',
  pupil: 'ученик {{number}}',
  thingBox: 'ящик ящика ящик ящику ящика',
  thingPhone: 'телефон телефона телефон телефону телефона',
  thingMachine: 'автоответчик автоответчика автоответчик автоответчику автоответчика',
  thingPost: 'почта почты почту почте почты',
  thingOther: 'канал канала канал каналу канала',
}
