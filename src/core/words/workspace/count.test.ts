import { expect, test } from 'vitest'
import { counted } from './count.ts'

test.each([
  [0, '0 писем'],
  [1, '1 письмо'],
  [2, '2 письма'],
  [5, '5 писем'],
  [11, '11 писем'],
  [12, '12 писем'],
  [21, '21 письмо'],
  [22, '22 письма'],
  [111, '111 писем'],
  [121, '121 письмо'],
])('Russian counts %i as %o', (count, text) => {
  expect(counted(count, ['письмо', 'письма', 'писем'])).toBe(text)
})

test('English has one letter and many letters', () => {
  const forms = ['letter', 'letters'] as const
  expect([0, 1, 2].map((count) => counted(count, forms))).toEqual([
    '0 letters',
    '1 letter',
    '2 letters',
  ])
})
