import { counted } from '../../workspace/count.ts'
import type { en } from './en.ts'

export const ru: typeof en = {
  everyWeeks: (weeks) => `раз в ${counted(weeks, ['неделю', 'недели', 'недель'])}`,
  afterShift: (shift) => `после ${shift}-й смены`,
  noDay: 'день не назначен',
  noHour: 'час не назначен',
  atLeast: (people) =>
    people === 1
      ? 'достаточно одного человека'
      : `не меньше ${counted(people, ['человека', 'человек', 'человек'])}`,
  together: (people) => `вместе ${counted(people, ['человек', 'человека', 'человек'])}`,
  always: 'в любое время',
  hours: (from, to) => `с ${from} до ${to}`,
  alsoOnHolidays: 'и в праздники',
  workingDays: (days, from) =>
    `${counted(days, ['рабочий день', 'рабочих дня', 'рабочих дней'])} со дня ${
      { sent: 'отправки', opened: 'выемки из ящика', registered: 'регистрации' }[from]
    }`,
  members: (least, most) =>
    least === most
      ? counted(least, ['член', 'члена', 'членов'])
      : `от ${least} до ${counted(most, ['члена', 'членов', 'членов'])}`,
  minutes: (number) => `протокол № ${number}`,
  yes: 'да',
  no: 'нет',
}
