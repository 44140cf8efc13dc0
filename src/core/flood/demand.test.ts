import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitsAsked, isEnough } from './demand.ts'

test('a class that writes at once asks no more of anybody', () => {
  expect(bitsAsked(16, { fill: 0.05, lately: 30 })).toBe(16)
})

test.each([
  [0.49, 0, 16],
  [0.5, 0, 17],
  [0.75, 0, 18],
  [1, 0, 19],
  [0, 60, 17],
  [0, 120, 18],
  [0, 10_000, 19],
  [0.5, 240, 19],
])('a box %d full with %d letters lately asks for %d bits', (fill, lately, bits) => {
  expect(bitsAsked(16, { fill, lately })).toBe(bits)
})

test('more pressure never asks for less, and never for more than eight times the work', () => {
  const pressure = fc.record({
    fill: fc.double({ min: 0, max: 1, noNaN: true }),
    lately: fc.nat(10_000),
  })
  fc.assert(
    fc.property(pressure, pressure, (one, other) => {
      const more = {
        fill: Math.max(one.fill, other.fill),
        lately: Math.max(one.lately, other.lately),
      }
      expect(bitsAsked(16, more)).toBeGreaterThanOrEqual(bitsAsked(16, one))
      expect(bitsAsked(16, more)).toBeLessThanOrEqual(19)
    }),
  )
})

test('one step that was raised meanwhile is forgiven, two are not', () => {
  expect(isEnough(16, 17)).toBe(true)
  expect(isEnough(16, 18)).toBe(false)
})
