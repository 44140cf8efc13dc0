import { expect, test } from 'vitest'
import { strengthOf } from './password.ts'

test.each(['', 'short', 'мектеп', '123456789'])('%o is too short', (password) => {
  expect(strengthOf(password)).toBe('short')
})

test.each([
  '1234567890',
  'qwertyuiop12',
  'йцукенгшщз',
  'aaaaaaaaaaaa',
  'senim2senim2',
  '09876543211',
])('%o is guessed at once', (password) => {
  expect(strengthOf(password)).toBe('guessable')
})

test('some unrelated characters are good enough', () => {
  expect(strengthOf('терезе41бұлт')).toBe('fair')
})

test('four unrelated words are strong in any alphabet', () => {
  expect(strengthOf('терезе бұлт қалам өзен')).toBe('strong')
  expect(strengthOf('window cloud pencil river')).toBe('strong')
})

test('characters are counted as people count them', () => {
  expect(strengthOf('й'.normalize('NFD').repeat(5))).toBe('short')
})
