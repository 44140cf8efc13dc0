import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dammDigit } from '#core/damm.ts'
import { drawReceiptCode, formatReceiptCode, readReceiptCode, receiptCode } from './receipt-code.ts'

const codes = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 19, maxLength: 19 })
  .map((digits) => digits.join(''))
  .map((digits) => receiptCode(digits + dammDigit(digits)))

test('a code is shown in five groups of four', () => {
  const code = receiptCode('12345678901234567891')
  expect(formatReceiptCode(code)).toBe('1234 5678 9012 3456 7891')
})

test('a code is read back as it is shown, with any spaces and dashes', () => {
  fc.assert(
    fc.property(codes, fc.constantFrom(' ', '-', '\u00A0', ' – ', '\n', ''), (code, gap) => {
      const typed = formatReceiptCode(code).replaceAll(' ', gap)
      expect(readReceiptCode(` ${typed} `)).toEqual({ code })
    }),
  )
})

test('a wrong digit is found before anything is sent', () => {
  fc.assert(
    fc.property(codes, fc.nat(19), fc.integer({ min: 1, max: 9 }), (code, at, add) => {
      const wrong = String((Number(code.charAt(at)) + add) % 10)
      const typed = code.slice(0, at) + wrong + code.slice(at + 1)
      expect(readReceiptCode(typed)).toEqual({ refusal: 'mistyped' })
    }),
  )
})

test('a code that is too short, too long or no number is refused with the reason', () => {
  expect(readReceiptCode('1234 5678')).toEqual({ refusal: 'too-short' })
  expect(readReceiptCode('')).toEqual({ refusal: 'too-short' })
  expect(readReceiptCode('1'.repeat(21))).toEqual({ refusal: 'too-long' })
  expect(readReceiptCode('1234 5678 9012 345б')).toEqual({ refusal: 'foreign-character' })
  expect(readReceiptCode('١'.repeat(20))).toEqual({ refusal: 'foreign-character' })
})

test('drawn codes hold, differ, and use every digit alike', () => {
  const drawn = Array.from({ length: 500 }, drawReceiptCode)
  expect(new Set(drawn).size).toBe(500)
  for (const code of drawn) expect(readReceiptCode(code)).toEqual({ code })
  const counts = new Map<string, number>()
  for (const digit of drawn.join('')) counts.set(digit, (counts.get(digit) ?? 0) + 1)
  // 10,000 digits: each is expected 1,000 times, with a standard deviation of 30.
  expect(counts.size).toBe(10)
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(200)
})
