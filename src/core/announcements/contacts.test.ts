import { expect, test } from 'vitest'
import * as v from 'valibot'
import { ContactsRecord, numbersOf, printedContacts } from './contacts.ts'
import { situations } from './situations.ts'

test.each(['KZ', 'KG'] as const)('%s has a line for each situation [S2-35]', (country) => {
  const lines = numbersOf(country)
  const foreign = country === 'KZ' ? 'militia' : 'police'
  expect(lines.map(({ when }) => when)).toEqual(situations.filter((one) => one !== foreign))
  // Only the offices of the district have a number that no program knows.
  expect(lines.flatMap(({ when, phone }) => (phone === '' ? [when] : []))).toEqual([
    'education-centre',
    'education-department',
  ])
  expect(lines.find(({ when }) => when === 'child-rights')?.phone).toBe('111')
  expect(lines.find(({ when }) => when === 'earthquake')?.phone).toBe('112')
})

test('nobody is printed who did not agree [S3-28]', () => {
  const record = v.parse(ContactsRecord, {
    kind: 'contacts',
    contacts: [
      { who: 'Әсел Нұрланова, психолог', phone: '8 700 000 00 01', agreed: true },
      { who: 'Марат Сәдуов', phone: '8 700 000 00 02', agreed: false },
    ],
  })
  const { lines, people } = printedContacts(record, 'KZ')
  expect(people.map(({ who }) => who)).toEqual(['Әсел Нұрланова, психолог'])
  expect(lines).toEqual(numbersOf('KZ'))
})

test('the school words a situation of its own', () => {
  const numbers = [{ when: { words: 'Су тасқыны' }, phone: '' }]
  const record = v.parse(ContactsRecord, { kind: 'contacts', numbers, contacts: [] })
  expect(printedContacts(record, 'KG').lines).toEqual(numbers)
})
