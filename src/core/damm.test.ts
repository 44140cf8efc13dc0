import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dammDigit, dammHolds } from './damm.ts'

const digit = fc.integer({ min: 0, max: 9 }).map(String)
const digits = fc.array(digit, { minLength: 2, maxLength: 19 }).map((all) => all.join(''))
const checked = digits.map((all) => all + dammDigit(all))

test('the check digit of 572 is 4', () => {
  expect(dammDigit('572')).toBe('4')
  expect(dammHolds('5724')).toBe(true)
})

test('a number with its check digit holds', () => {
  fc.assert(fc.property(checked, (number) => dammHolds(number)))
})

test('every single wrong digit is found', () => {
  fc.assert(
    fc.property(checked, fc.nat(), digit, (number, at, wrong) => {
      const place = at % number.length
      fc.pre(number.charAt(place) !== wrong)
      return !dammHolds(number.slice(0, place) + wrong + number.slice(place + 1))
    }),
  )
})

test('every two neighbours that changed places are found', () => {
  fc.assert(
    fc.property(checked, fc.nat(), (number, at) => {
      const place = at % (number.length - 1)
      const [a, b] = [number.charAt(place), number.charAt(place + 1)]
      fc.pre(a !== b)
      return !dammHolds(number.slice(0, place) + b + a + number.slice(place + 2))
    }),
  )
})

test('the check digit itself is exhaustively anti-symmetric', () => {
  const all = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0'))
  const swapped = all.filter((n) => n.charAt(1) !== n.charAt(2))
  expect(swapped).toHaveLength(900)
  for (const n of swapped) {
    expect(dammDigit(n)).not.toBe(dammDigit(n.charAt(0) + n.charAt(2) + n.charAt(1)))
  }
})

test('anything but an ASCII digit is refused', () => {
  for (const wrong of ['12a', '1 2', '١٢', '-1']) {
    expect(() => dammDigit(wrong)).toThrow(RangeError)
  }
})
