import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marat, salt } from '../../../test/crypto-cast.ts'
import { flipped, refusalOf } from '../../../test/envelope-refusal.ts'
import { toBase64url } from '#core/bytes.ts'
import { encryptTo, newAgeKeyPair } from '../encrypt/age.ts'
import { sealFollowUp } from '../encrypt/follow-up.ts'
import { padJson } from '../encrypt/pad.ts'
import { openFollowUp } from './open-follow-up.ts'

const { identity, recipient } = await newAgeKeyPair()
const text = 'Бүгін тағы да болды.'
const { content, bucket } = await sealFollowUp({ text, salt, counter: 1, recipient })

test('the readers of the letter read what its author added', async () => {
  expect(bucket).toBe(4096)
  expect(await openFollowUp(identity, content)).toEqual({
    v: 1,
    text,
    salt: toBase64url(salt),
    counter: 1,
  })
})

test('the excluded member cannot', async () => {
  expect(await refusalOf(openFollowUp(marat.identity, content))).toBe('not-for-you')
})

test('any flipped bit is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(content.length - 1), fc.nat(7), async (at, bit) => {
      const code = await refusalOf(openFollowUp(identity, flipped(content, at, bit)))
      expect(['damaged', 'not-for-you']).toContain(code)
    }),
    { numRuns: 40 },
  )
  expect(await refusalOf(openFollowUp(identity, content.slice(0, -1)))).toBe('damaged')
})

test('a follow-up of a later version is told from a damaged one', async () => {
  const later = await encryptTo(recipient, padJson({ v: 2 }, 4096).padded)
  expect(await refusalOf(openFollowUp(identity, later))).toBe('unknown-version')
})
