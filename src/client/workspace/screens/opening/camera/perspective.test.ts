import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cornersOf, layFlat, projection, sizeOf, type Corners, type Pixels } from './perspective.ts'

const coordinate = fc.integer({ min: 0, max: 90 })
/** A sheet held a little crooked: each corner in its own quarter of the picture. */
const crooked: fc.Arbitrary<Corners> = fc
  .tuple(fc.array(coordinate, { minLength: 8, maxLength: 8 }))
  .map(([[a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0]]) => [
    { x: a, y: b },
    { x: 300 - c, y: d },
    { x: 300 - e, y: 400 - f },
    { x: g, y: 400 - h },
  ])

const blank = (width: number, height: number): Pixels => ({
  data: new Uint8ClampedArray(width * height * 4),
  width,
  height,
})

test('corners of the sheet are the corners of the page', () => {
  fc.assert(
    fc.property(crooked, (corners) => {
      const at = projection(corners)
      const places = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)]
      for (const [n, corner] of corners.entries()) {
        expect(places[n]?.x).toBeCloseTo(corner.x, 6)
        expect(places[n]?.y).toBeCloseTo(corner.y, 6)
      }
    }),
  )
})

test('the whole picture laid flat is the picture', () => {
  const picture = blank(9, 7)
  for (let n = 0; n < picture.data.length; n++) picture.data[n] = (n * 37) % 256
  const flat = blank(9, 7)
  layFlat(picture, cornersOf(9, 7), flat)
  expect(flat.data).toEqual(picture.data)
})

test('a sheet is never larger than it may be, and never empty', () => {
  fc.assert(
    fc.property(crooked, fc.integer({ min: 1, max: 2048 }), (corners, longest) => {
      const { width, height } = sizeOf(corners, longest)
      expect(Math.max(width, height)).toBeLessThanOrEqual(Math.max(1, longest))
      expect(Math.min(width, height)).toBeGreaterThan(0)
    }),
  )
})

test('corners on one point break nothing', () => {
  const point = { x: 3, y: 3 }
  layFlat(blank(5, 5), [point, point, point, point], blank(2, 2))
  expect(sizeOf([point, point, point, point], 100)).toEqual({ width: 1, height: 1 })
})
