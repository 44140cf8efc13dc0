import type { en } from './en.ts'

export const ky: typeof en = {
  everyWeeks: (weeks) => `${weeks} аптада бир жолу`,
  afterShift: (shift) => `${shift}-сменадан кийин`,
  noDay: 'күнү белгиленген эмес',
  noHour: 'сааты белгиленген эмес',
  atLeast: (people) => (people === 1 ? 'бир киши жетиштүү' : `кеминде ${people} киши`),
  together: (people) => `${people} киши чогуу`,
  always: 'каалаган убакта',
  hours: (from, to) => `${from}–${to}`,
  alsoOnHolidays: 'майрам күндөрү да',
  workingDays: (days, from) =>
    `${
      { sent: 'жөнөтүлгөн', opened: 'кутучадан алынган', registered: 'катталган' }[from]
    } күндөн кийинки ${days} жумуш күнүнүн ичинде`,
  members: (least, most) => (least === most ? `${least} мүчө` : `${least}–${most} мүчө`),
  minutes: (number) => `№ ${number} протокол`,
  yes: 'ооба',
  no: 'жок',
}
