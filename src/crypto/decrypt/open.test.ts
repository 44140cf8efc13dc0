import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { flipped, refusalOf } from '../../../test/envelope-refusal.ts'
import { utf8 } from '#core/bytes.ts'
import { labels } from '#core/labels.ts'
import { pad, padJson } from '../encrypt/pad.ts'
import { sealedLength } from '../encrypt/sizes.ts'
import { associate, seal } from '../encrypt/symmetric.ts'
import { open, readJson } from './open.ts'

const key = new Uint8Array(32).fill(1)
const place = associate(labels.body, { v: 1, letter: 'a' })

test('what was sealed opens, and has the length that was told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const text = new Uint8Array(bytes)
      const sealed = await seal(key, text, place)
      expect(sealed).toHaveLength(sealedLength(text.length))
      expect(await open(key, sealed, place)).toEqual(text)
    }),
    { numRuns: 30 },
  )
})

test('the same text is sealed to other bytes each time', async () => {
  const text = utf8('салем')
  expect(await seal(key, text, place)).not.toEqual(await seal(key, text, place))
})

test('any flipped bit is refused: in the first byte as a version, elsewhere as damage', async () => {
  const sealed = await seal(key, utf8('сақтықпен'), place)
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
      const code = await refusalOf(open(key, flipped(sealed, at, bit), place))
      expect(code).toBe(at === 0 ? 'unknown-version' : 'damaged')
    }),
  )
})

test('another key, another place and a shorter text are refused', async () => {
  const sealed = await seal(key, utf8('сақтықпен'), place)
  expect(await refusalOf(open(new Uint8Array(32), sealed, place))).toBe('damaged')
  const elsewhere = associate(labels.body, { v: 1, letter: 'b' })
  expect(await refusalOf(open(key, sealed, elsewhere))).toBe('damaged')
  const otherPurpose = associate(labels.entryContent, { v: 1, letter: 'a' })
  expect(await refusalOf(open(key, sealed, otherPurpose))).toBe('damaged')
  expect(await refusalOf(open(key, sealed.slice(0, -1), place))).toBe('damaged')
  expect(await refusalOf(open(key, sealed.slice(0, 20), place))).toBe('damaged')
})

test('the caller says what a wrong tag means', async () => {
  const sealed = await seal(key, utf8('сақтықпен'), place)
  expect(await refusalOf(open(new Uint8Array(32), sealed, place, 'wrong-key'))).toBe('wrong-key')
})

test('JSON of a later version is told from damaged JSON', async () => {
  const schema = v.strictObject({ v: v.literal(1), text: v.string() })
  const read = (value: object) => () => readJson(schema, padJson(value, 1024).padded)
  expect(read({ v: 1, text: 'a' })()).toEqual({ v: 1, text: 'a' })
  expect(await refusalOf(read({ v: 2, words: [] }))).toBe('unknown-version')
  expect(await refusalOf(read({ v: 1, text: 'a', more: 1 }))).toBe('damaged')
  expect(await refusalOf(read({ v: 0 }))).toBe('damaged')
  expect(await refusalOf(() => readJson(schema, pad(utf8('{'), 1024)))).toBe('damaged')
  expect(await refusalOf(() => readJson(schema, pad(Uint8Array.of(255), 1024)))).toBe('damaged')
})

test('a refusal names its reason and never what was read', async () => {
  const secret = 'мұғалім'
  const schema = v.strictObject({ v: v.literal(1) })
  const error: unknown = await Promise.resolve()
    .then(() => readJson(schema, pad(utf8(`{"${secret}`), 1024)))
    .catch((caught: unknown) => caught)
  expect(error).toMatchObject({ name: 'EnvelopeError', message: 'damaged' })
  expect(error).not.toHaveProperty('cause')
})
