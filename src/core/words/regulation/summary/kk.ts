import type { en } from './en.ts'

export const kk: typeof en = {
  everyWeeks: (weeks) => `${weeks} аптада бір рет`,
  afterShift: (shift) => `${shift}-ауысымнан кейін`,
  noDay: 'күні белгіленбеген',
  noHour: 'сағаты белгіленбеген',
  atLeast: (people) => (people === 1 ? 'бір адам жеткілікті' : `кемінде ${people} адам`),
  together: (people) => `${people} адам бірге`,
  always: 'кез келген уақытта',
  hours: (from, to) => `${from}–${to}`,
  alsoOnHolidays: 'мереке күндері де',
  workingDays: (days, from) =>
    `${
      { sent: 'жіберілген', opened: 'жәшіктен алынған', registered: 'тіркелген' }[from]
    } күннен кейінгі ${days} жұмыс күні ішінде`,
  members: (least, most) => (least === most ? `${least} мүше` : `${least}–${most} мүше`),
  minutes: (number) => `№ ${number} хаттама`,
  yes: 'иә',
  no: 'жоқ',
}
