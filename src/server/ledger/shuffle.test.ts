import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shuffle } from './shuffle.ts'

const random = (bytes: number) => Uint8Array.from(randomBytes(bytes))

test('nothing is lost and nothing is added', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (items) => {
      const shuffled = shuffle(items, random)
      expect([...shuffled].sort((a, b) => a - b)).toStrictEqual(items.toSorted((a, b) => a - b))
    }),
  )
})

test('each of the six orders of three comes about as often as the others', () => {
  const counts = new Map<string, number>()
  for (let n = 0; n < 6000; n++) {
    const order = shuffle(['a', 'b', 'c'], random).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  // Six standard deviations: by chance once in a thousand million runs.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(174)
})

test('a draw beyond the last whole round is drawn again', () => {
  const draws = [0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  const fixed = (bytes: number) => Uint8Array.from(draws.splice(0, bytes))
  expect(shuffle([1, 2, 3], fixed)).toStrictEqual([1, 2, 3])
  expect(draws).toHaveLength(0)
})
