import { counted } from '../../workspace/count.ts'

/** How a regulation is told in lines, without a word of its own text. */
export const en = {
  everyWeeks: (weeks: number) => `every ${weeks} weeks`,
  afterShift: (shift: number) => `after shift ${shift}`,
  noDay: 'the day is not fixed',
  noHour: 'the hour is not fixed',
  atLeast: (people: number) =>
    people === 1 ? 'one person is enough' : `at least ${people} people`,
  together: (people: number) => `${people} people together`,
  always: 'at any time',
  hours: (from: string, to: string) => `${from} to ${to}`,
  alsoOnHolidays: 'on holidays too',
  workingDays: (days: number, from: 'sent' | 'opened' | 'registered') =>
    `within ${counted(days, ['working day', 'working days'])} of ${
      { sent: 'being sent', opened: 'being taken out of the box', registered: 'registration' }[from]
    }`,
  members: (least: number, most: number) =>
    least === most ? `${least} members` : `${least} to ${most} members`,
  minutes: (number: string) => `minutes No. ${number}`,
  yes: 'yes',
  no: 'no',
}
