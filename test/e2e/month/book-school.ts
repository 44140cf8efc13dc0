import { plainDate } from '#core/calendar/plain-date.ts'
import type { NewOrder } from '#core/commission/change.ts'
import type { Beginning, LivingSchool } from './living-school.ts'

/** The people of Ainabulaq; whoever they resemble, they are invented. */
export const staff = {
  /** The responsible specialist. */
  sania: 'Сания Қалиева',
  erlan: 'Ерлан Тілеуов',
  dana: 'Дана Әбенова',
  saule: 'Сәуле Ибраева',
  /** Of the police; has no key. */
  inspector: 'Қайрат Сейтов',
} as const

/** The names of Ainabulaq, as its regulation has them. */
export const ainabulaq = {
  nominative: 'Айнабұлақ орта мектебі',
  genitive: 'Айнабұлақ орта мектебінің',
  short: 'Айнабұлақ мектебі',
} as const

/** What every sample for Kazakhstan leaves to the school. */
export const kazakhName = {
  full: { nominative: { kk: ainabulaq.nominative }, genitive: { kk: ainabulaq.genitive } },
  short: { kk: ainabulaq.short },
}

/** Ainabulaq on the last day of November: twice a month on Thursdays at ten. */
export const bookSchool: Beginning = {
  preset: 'kz-book-phone-box',
  country: 'KZ',
  lang: 'kk',
  begins: '2026-11-30',
  fills: {
    '/institution/name': kazakhName,
    '/channels/0/place': { kk: '8 727 000 00 00' },
    '/channels/2/place': { kk: 'бірінші қабаттағы дәліз' },
    '/openings/0/rule/days': [4],
    '/openings/0/rule/at': 600,
    '/openings/1/rule/at': 540,
  },
  people: [
    { name: staff.sania, role: 'teacher' },
    { name: staff.erlan, role: 'deputy-director' },
    { name: staff.dana, role: 'psychologist' },
    { name: staff.saule, role: 'social-pedagogue' },
  ],
}

/** The commission of the box, with the school inspector. */
export function bookOrder({ account }: LivingSchool): NewOrder {
  const on = plainDate('2026-11-30')
  const reads = { form: 'feminine', takesPart: 'reads' } as const
  const member = (name: string) => ({ name, member: account(name).account })
  return {
    order: { number: '31', on },
    from: on,
    people: [
      { key: 'p1', post: 'deputy-director', ...reads, ...member(staff.erlan) },
      { key: 'p2', post: 'psychologist', ...reads, ...member(staff.dana) },
      { key: 'p3', post: 'social-pedagogue', ...reads, ...member(staff.saule) },
      {
        key: 'p4',
        name: staff.inspector,
        post: 'school-inspector',
        form: 'masculine',
        takesPart: 'attends',
      },
    ],
    offices: [],
  }
}
