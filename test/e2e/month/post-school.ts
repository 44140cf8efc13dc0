import { plainDate } from '#core/calendar/plain-date.ts'
import type { NewOrder } from '#core/commission/change.ts'
import type { Beginning, LivingSchool } from './living-school.ts'
import { kyrgyzName } from './sealed-school.ts'

/** Who reads the post of Ak-Bulak; whoever they resemble, they are invented. */
export const readers = {
  /** The social pedagogue, who holds the key. */
  anara: 'Анара Жумабаева',
  bakyt: 'Бакыт Сыдыков',
  /** Of the trade union. */
  zuura: 'Зуура Орозова',
} as const

/** Ak-Bulak in April: its post is emptied on Wednesdays at eleven. */
export const postSchool: Beginning = {
  preset: 'kg-post-weekly',
  country: 'KG',
  lang: 'ky',
  begins: '2027-04-12',
  fills: {
    '/institution/name': kyrgyzName,
    '/channels/0/place': { ky: 'китепкананын жанындагы фойе' },
    '/openings/0/rule/days': [3],
    '/openings/0/rule/at': 660,
    '/jointReading/rule/at': 600,
    '/document/approval/by': readers.anara,
    '/document/approval/on': '2026-09-01',
  },
  people: [
    { name: readers.anara, role: 'social-pedagogue' },
    { name: readers.bakyt, role: 'organiser' },
    { name: readers.zuura, role: 'trade-union' },
  ],
}

/** The three whom the regulation itself names. */
export function postCommission({ account }: LivingSchool): NewOrder {
  const reads = { form: 'feminine', takesPart: 'reads' } as const
  const member = (name: string) => ({ name, member: account(name).account })
  const { anara, bakyt, zuura } = readers
  return {
    from: plainDate('2027-04-12'),
    people: [
      { key: 'p1', post: 'social-pedagogue', ...reads, ...member(anara) },
      { key: 'p2', post: 'organiser', ...reads, ...member(bakyt) },
      { key: 'p3', post: 'trade-union', ...reads, ...member(zuura) },
    ],
    offices: [
      { office: 'responsible', person: 'p1' },
      { office: 'key-holder', channel: 'box', person: 'p1' },
    ],
  }
}
