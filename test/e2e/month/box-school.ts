import type { Beginning } from './living-school.ts'
import { kyrgyzName } from './sealed-school.ts'

/** The three who register together; whoever they resemble, they are invented. */
export const registrars = {
  /** Heads the protection of children's rights, and empties the box. */
  erkin: 'Эркин Асанов',
  jibek: 'Жибек Бекова',
  kanykei: 'Каныкей Маматова',
} as const

/** Ak-Bulak in December: its box is emptied every second Friday at four. */
export const boxSchool: Beginning = {
  preset: 'kg-box-biweekly',
  country: 'KG',
  lang: 'ky',
  begins: '2026-12-01',
  fills: {
    '/institution/name': kyrgyzName,
    '/openings/0/rule/countedFrom': '2026-12-04',
    '/document/approval/minutes': '1',
    '/document/approval/on': '2026-08-28',
  },
  people: [
    { name: registrars.erkin, role: 'child-rights-head' },
    { name: registrars.jibek, role: 'psychologist' },
    { name: registrars.kanykei, role: 'deputy-director' },
  ],
}
