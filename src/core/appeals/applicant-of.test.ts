import * as v from 'valibot'
import { expect, test } from 'vitest'
import { SignedBy } from '../contract/letter-body.ts'
import { Applicant } from '../contract/registration-fields.ts'
import { applicantOf } from './applicant-of.ts'

test('whoever signed a letter is registered with what they told, and nothing else [S2-19]', () => {
  const signed = { surname: ' Асанова ', name: 'Айпери', class: '7-А', phone: '', address: ' ' }
  expect(applicantOf(signed)).toEqual({
    surname: 'Асанова',
    givenName: 'Айпери',
    classGroup: '7-А',
  })
  expect(applicantOf({})).toEqual({})
})

test('every field of a signature has its own in the journal', () => {
  const names = Object.keys(SignedBy.entries)
  const signed = v.parse(SignedBy, Object.fromEntries(names.map((name) => [name, '9'.repeat(500)])))
  expect(Object.keys(v.parse(Applicant, applicantOf(signed)))).toHaveLength(names.length)
})
