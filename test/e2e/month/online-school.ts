import { kazakhName } from './book-school.ts'
import type { Beginning } from './living-school.ts'

/** The three who register together; whoever they resemble, they are invented. */
export const readers = {
  dana: 'Дана Әбенова',
  saule: 'Сәуле Ибраева',
  erlan: 'Ерлан Тілеуов',
} as const

/** Ainabulaq in December: letters come through its site and are read every working day at three. */
export const onlineSchool: Beginning = {
  preset: 'kz-online-daily',
  country: 'KZ',
  lang: 'kk',
  begins: '2026-12-11',
  fills: {
    '/institution/name': kazakhName,
    '/document/approval/by': 'Г. Сейітова',
    '/document/approval/on': '2026-09-01',
  },
  people: [
    { name: readers.dana, role: 'psychologist' },
    { name: readers.saule, role: 'social-pedagogue' },
    { name: readers.erlan, role: 'deputy-director' },
  ],
}
