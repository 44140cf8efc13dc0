import type { PublicRegulationWords } from '../en/regulation.ts'

export const regulation = (): PublicRegulationWords => ({
  title: 'Кутучанын жобосу',
  notYet: 'Мектеп өз жобосун али жарыялай элек.',
  version: (version, since) => `${version}-нуска, күчүнө кирген күнү: ${since}`,
  boxes: 'Кайда жана качан жазууга же чалууга болот',
  open: 'азыр ачык',
  closed: 'азыр жабык',
  whole: 'Жобонун тексти',
  summary: 'Жободо эмне айтылган',
  basis: 'Укуктук негизи',
  link: 'Кутучанын жобосу',
})
