import { expect, test } from 'vitest'
import { numbersOf } from '#core/announcements/contacts.ts'
import { contactsOf, typedOf } from './contact-form.ts'

test('a school begins with the numbers of its country and nobody [S2-35]', () => {
  const typed = typedOf(null, 'KG')
  expect(contactsOf(typed)).toEqual({ kind: 'contacts', numbers: numbersOf('KG'), contacts: [] })
})

test('what is kept is typed again as it was', () => {
  const kept = {
    kind: 'contacts' as const,
    numbers: [{ when: { words: 'Су тасқыны' }, phone: '112' }],
    contacts: [{ who: 'Әсел, психолог', phone: '8 700 000 00 01', agreed: true }],
  }
  expect(contactsOf(typedOf(kept, 'KZ'))).toEqual(kept)
})

test('a line without words and a person without a telephone are not kept [S3-28]', () => {
  const typed = typedOf(null, 'KZ')
  const empty = { when: 'own' as const, words: ' ', phone: '112' }
  expect(contactsOf({ ...typed, numbers: [empty] })).toBeNull()
  const nameless = { who: 'Әсел', phone: '', agreed: true }
  expect(contactsOf({ ...typed, people: [nameless] })).toBeNull()
})
