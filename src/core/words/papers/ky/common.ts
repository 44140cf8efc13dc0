import type { PaperWords } from '../paper-words.ts'

export const common: PaperWords['common'] = {
  institution: '«{{name}}» {{form}}',
  countInWords: '{{count}} ({{words}})',
  stampPlace: 'М.О.',
  page: '{{n}}-бет',
  annex: '{{number}}-тиркеме',
  dateLine: 'Күнү: {{date}}',
  absent: 'Катышпагандар: {{people}}.',
  substitute: '{{name}} (алмаштыруучу; негизги мүчө: {{of}})',
  pupil: 'окуучу {{number}}',
  thingBox: 'кутучасы кутучасынын кутучасын кутучасына кутучасынан',
  thingPhone: 'телефону телефонунун телефонун телефонуна телефонунан',
  thingMachine: 'аппараты аппаратынын аппаратын аппаратына аппаратынан',
  thingPost: 'почтасы почтасынын почтасын почтасына почтасынан',
  thingOther: 'каналы каналынын каналын каналына каналынан',
}
