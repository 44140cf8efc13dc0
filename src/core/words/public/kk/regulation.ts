import type { PublicRegulationWords } from '../en/regulation.ts'

export const regulation = (): PublicRegulationWords => ({
  title: 'Жәшік ережесі',
  notYet: 'Мектеп өз ережесін әлі жарияламаған.',
  version: (version, since) => `${version}-нұсқа, күшіне енген күні: ${since}`,
  boxes: 'Қайда және қашан жазуға не қоңырау шалуға болады',
  open: 'қазір ашық',
  closed: 'қазір жабық',
  whole: 'Ереженің мәтіні',
  summary: 'Ережеде не айтылған',
  basis: 'Құқықтық негізі',
  link: 'Жәшік ережесі',
})
