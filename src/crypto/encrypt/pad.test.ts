import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flipped, refusalOf } from '../../../test/envelope-refusal.ts'
import { buckets } from '#core/appeals/receipt.ts'
import { fromUtf8, utf8 } from '#core/bytes.ts'
import { pad, padJson, unpad } from './pad.ts'

const texts = fc.uint8Array({ minLength: 0, maxLength: 1020 }).map((bytes) => new Uint8Array(bytes))

test('what was padded comes back', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...buckets), (text, bucket) => {
      const padded = pad(text, bucket)
      expect(padded).toHaveLength(bucket)
      expect(unpad(padded)).toEqual(text)
    }),
  )
})

test('JSON goes into the first bucket that holds it', () => {
  const bucketOf = (characters: number) => padJson({ t: 'a'.repeat(characters) }, 1024).bucket
  const around = '{"t":""}'.length + 4
  expect(bucketOf(0)).toBe(1024)
  expect(bucketOf(1024 - around)).toBe(1024)
  expect(bucketOf(1025 - around)).toBe(4096)
  expect(bucketOf(65_536 - around)).toBe(65_536)
  expect(padJson({ t: '' }, 4096).bucket).toBe(4096)
})

test('a text over the largest bucket is too large', async () => {
  expect(await refusalOf(() => padJson({ t: 'a'.repeat(65_536) }, 1024))).toBe('too-large')
  expect(await refusalOf(() => pad(new Uint8Array(1021), 1024))).toBe('too-large')
})

test('half an emoji does not keep a letter from being sent', () => {
  const { padded } = padJson({ text: 'a\ud83d' }, 1024)
  expect(fromUtf8(unpad(padded))).toBe(String.raw`{"text":"a\ud83d"}`)
})

test('a bucket of another size, a length beyond the end and a stray byte are damage', async () => {
  const padded = pad(utf8('салем'), 1024)
  expect(await refusalOf(() => unpad(padded.slice(0, 1000)))).toBe('damaged')
  expect(await refusalOf(() => unpad(new Uint8Array(0)))).toBe('damaged')
  expect(await refusalOf(() => unpad(flipped(padded, 0)))).toBe('damaged')
  expect(await refusalOf(() => unpad(flipped(padded, 1023)))).toBe('damaged')
})
