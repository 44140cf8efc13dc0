import { expect, test } from 'vitest'
import { bitmap } from './bitmap.ts'

test('a picture of two by two: the lowest row first, each row in four bytes', () => {
  const bytes = bitmap([
    [true, false],
    [false, true],
  ])
  expect(Buffer.from(bytes.subarray(0, 2)).toString('latin1')).toBe('BM')
  expect([...bytes.subarray(62)]).toEqual([0b0100_0000, 0, 0, 0, 0b1000_0000, 0, 0, 0])
  expect(bytes).toHaveLength(70)
})
