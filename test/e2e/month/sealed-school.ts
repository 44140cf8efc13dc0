import { plainDate } from '#core/calendar/plain-date.ts'
import type { NewOrder } from '#core/commission/change.ts'
import type { Beginning, LivingSchool } from './living-school.ts'

/** The people of Ak-Bulak; whoever they resemble, they are invented. */
export const people = {
  marat: 'Марат Осмонов',
  aigul: 'Айгүл Сыдыкова',
  jyldyz: 'Жылдыз Абдиева',
  /** The mother of a pupil: she attends, and reads no letter. */
  gulmira: 'Гүлмира Асанова',
  /** A teacher without a key, who signs with a pen. */
  bakyt: 'Бакыт Жээнбеков',
} as const

/** The names of Ak-Bulak, as its regulation has them. */
export const akBulak = {
  nominative: 'Ак-Булак орто мектеби',
  genitive: 'Ак-Булак орто мектебинин',
  short: 'Ак-Булак мектеби',
} as const

/** What every sample for Kyrgyzstan leaves to the school. */
export const kyrgyzName = {
  full: { nominative: { ky: akBulak.nominative }, genitive: { ky: akBulak.genitive } },
  short: { ky: akBulak.short },
}

/** Ak-Bulak on the day before its box is hung up. */
export const sealedSchool: Beginning = {
  preset: 'kg-commission-sealed',
  country: 'KG',
  lang: 'ky',
  begins: '2027-04-12',
  fills: { '/institution/name': kyrgyzName },
  people: [
    { name: people.marat, role: 'deputy-director' },
    { name: people.aigul, role: 'psychologist' },
    { name: people.jyldyz, role: 'social-pedagogue' },
    { name: people.gulmira, role: 'parent-representative', seat: 'attending' },
  ],
}

/** Order № 14: five people, of whom three read. */
export function orderOf({ account }: LivingSchool): NewOrder {
  const on = plainDate('2027-04-12')
  const key = (name: string) => ({ member: account(name).account })
  const reads = { form: 'feminine', takesPart: 'reads' } as const
  const attends = { form: 'feminine', takesPart: 'attends' } as const
  const { marat, aigul, jyldyz, gulmira, bakyt } = people
  return {
    order: { number: '14', on },
    from: on,
    people: [
      { key: 'p1', name: aigul, post: 'responsible', ...reads, ...key(aigul) },
      { key: 'p2', name: marat, post: 'deputy-director', ...reads, ...key(marat) },
      { key: 'p3', name: jyldyz, post: 'social-pedagogue', ...reads, ...key(jyldyz) },
      { key: 'p4', name: gulmira, post: 'parent-representative', ...attends, ...key(gulmira) },
      { key: 'p5', name: bakyt, post: 'teacher', ...attends },
    ],
    offices: [{ office: 'responsible', person: 'p1' }],
  }
}
