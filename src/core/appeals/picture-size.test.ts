import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDrawable, pictureSize } from './picture-size.ts'

const bytes = (text: string, ...more: readonly (readonly number[])[]) =>
  Uint8Array.from([...Array.from(text, (sign) => sign.charCodeAt(0)), ...more.flat()])
const two = (n: number) => [n >>> 8, n & 0xff]
const four = (n: number) => [...two(n >>> 16), ...two(n & 0xffff)]
const little = (n: number, length: number) =>
  Array.from({ length }, (_, i) => (n >>> (8 * i)) & 0xff)

const png = (width: number, height: number) =>
  bytes('\u0089PNG\r\n\u001A\n', four(13), [...bytes('IHDR')], four(width), four(height))
const gif = (width: number, height: number) => bytes('GIF89a', little(width, 2), little(height, 2))
const jpeg = (width: number, height: number) =>
  bytes(
    '',
    [0xff, 0xd8, 0xff, 0xe1, ...two(6), 1, 2, 3, 4, 0xff, 0xff, 0xc2, ...two(17), 8],
    two(height),
    two(width),
  )
const webp = (width: number, height: number) =>
  bytes('RIFF', little(30, 4), [...bytes('WEBPVP8X')], little(10, 4), little(0, 4), [
    ...little(width - 1, 3),
    ...little(height - 1, 3),
  ])

const sides = fc.integer({ min: 1, max: 0x3fff })

test.each([
  ['PNG', png],
  ['GIF', gif],
  ['JPEG', jpeg],
  ['WebP', webp],
])('the size of a %s is read from its head', (_, made) => {
  fc.assert(
    fc.property(sides, sides, (width, height) => {
      expect(pictureSize(made(width, height))).toEqual({ width, height })
    }),
  )
})

test('the other two ways of WebP are read too', () => {
  const lossy = bytes('RIFF', little(30, 4), [...bytes('WEBPVP8 ')], little(10, 4), [0, 0, 0])
  const head = [0x9d, 0x01, 0x2a, ...little(640, 2), ...little(480, 2)]
  expect(pictureSize(Uint8Array.from([...lossy, ...head]))).toEqual({ width: 640, height: 480 })
  const bits = little(639 | (479 << 14), 4)
  const lossless = bytes('RIFF', little(30, 4), [...bytes('WEBPVP8L')], little(9, 4), [0x2f], bits)
  expect(pictureSize(lossless)).toEqual({ width: 640, height: 480 })
})

test('30,000 by 30,000 pixels are not drawn, a photo of a phone is', () => {
  expect(isDrawable({ width: 30_000, height: 30_000 })).toBe(false)
  expect(isDrawable({ width: 8_000, height: 6_000 })).toBe(true)
  expect(isDrawable({ width: 0, height: 6_000 })).toBe(false)
})

test('no bytes break it: what is no picture or ends early has no size', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (some) => {
      pictureSize(some)
      expect(pictureSize(jpeg(5, 5).subarray(0, some.length % 20))).toBeNull()
    }),
  )
})
