import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dammDigit } from '../damm.ts'
import { codeIn, groupsOf } from './typed-code.ts'

const codes = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 19, maxLength: 19 })
  .map((digits) => digits.join(''))
  .map((digits) => digits + dammDigit(digits))
const gaps = fc.constantFrom('', ' ', '-', ' - ', '\n', ' – ', '·')

const doubts = (typed: string, isWhole = true) => groupsOf(typed, isWhole).map(({ doubt }) => doubt)

describe('the groups of a typed code', () => {
  test('a whole code is in five groups without a doubt, with spaces or without', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom('', ' ', '-', ' – '), (code, gap) => {
        const typed = code.replace(/\d{4}(?=\d)/g, `$&${gap}`)
        const groups = groupsOf(typed, true)
        expect(groups.map(({ text }) => text).join('')).toBe(code)
        expect(groups).toHaveLength(5)
        expect(groups.every(({ doubt }) => doubt === null)).toBe(true)
        expect(groups.every(({ text, from, to }) => typed.slice(from, to) === text)).toBe(true)
      }),
    )
  })

  test('a group that lacks a digit is found where the writer ended it', () => {
    expect(doubts('1234 567 8901 2345 6789')).toEqual([null, 'missing', null, null, null])
    expect(doubts('1234 56789 0123')).toEqual([null, 'extra', null])
  })

  test('a letter is found in its group', () => {
    expect(doubts('1234 5O78 9012')).toEqual([null, 'foreign', null])
    expect(doubts('12345l78')).toEqual([null, 'foreign'])
  })

  test('what is still being typed is no mistake', () => {
    expect(doubts('1234 56', false)).toEqual([null, null])
    expect(doubts('1234 56')).toEqual([null, 'missing'])
    expect(doubts('123 4', false)).toEqual(['missing', null])
    expect(doubts('')).toEqual([])
  })

  test('a sixth group is too much', () => {
    expect(doubts('123456789012345678901').at(-1)).toBe('extra')
  })

  test('two tens are no groups of the writer: they are cut in fours', () => {
    expect(groupsOf('1234567890 1234567890', true).map(({ text }) => text)).toEqual([
      '1234',
      '5678',
      '90',
      '1234',
      '5678',
      '90',
    ])
  })
})

describe('a code in a text', () => {
  test('is found whatever stands around it', () => {
    fc.assert(
      fc.property(codes, gaps, (code, gap) => {
        const written = code.replace(/\d{4}(?=\d)/g, `$&${gap}`)
        expect(codeIn(`Код: ${written}. Жауап: school.example/kk/answer`)).toBe(code)
        expect(codeIn(`https://school.example/kk/answer#r=abc&c=${code}`)).toBe(code)
      }),
    )
  })

  test('is none when its check digit does not hold, and no part of a longer number', () => {
    expect(codeIn('12345678901234567890')).toBeNull()
    expect(codeIn('+7 700 000 00 00')).toBeNull()
    fc.assert(
      fc.property(codes, (code) => {
        expect(codeIn(`${code}1`)).toBeNull()
      }),
    )
  })
})
