import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commission, dana, erlan, marat, saule, seats } from '../../../test/crypto-cast.ts'
import { toBase64url } from '#core/bytes.ts'
import { memberId } from '#core/ids.ts'
import { bitmapOf, hasSeat, readersOf } from './readers.ts'

test('the first seat is the lowest bit', () => {
  expect(bitmapOf(seats, [dana.id])).toBe(1)
  expect(bitmapOf(seats, [saule.id, dana.id])).toBe(5)
  expect(commission.map((_, seat) => hasSeat(5, seat))).toEqual([true, false, true, false])
})

test('readers come back in roster order', () => {
  expect(readersOf(seats, bitmapOf(seats, [erlan.id, marat.id]))).toEqual([marat.id, erlan.id])
})

test('any readers among 32 seats come back', () => {
  const many = Array.from({ length: 32 }, (_, n) =>
    memberId(toBase64url(new Uint8Array(16).fill(n + 1))),
  )
  fc.assert(
    fc.property(fc.subarray(many), (readers) => {
      const bitmap = bitmapOf(many, readers)
      expect(bitmap).toBeGreaterThanOrEqual(0)
      expect(readersOf(many, bitmap)).toEqual(readers)
    }),
  )
})

test('a reader without a seat is refused', () => {
  expect(() => bitmapOf([dana.id], [marat.id])).toThrow(RangeError)
})
