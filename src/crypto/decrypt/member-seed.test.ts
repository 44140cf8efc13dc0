import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dana, marat } from '../../../test/crypto-cast.ts'
import { flipped } from '../../../test/envelope-refusal.ts'
import { utf8 } from '#core/bytes.ts'
import { encryptTo } from '../encrypt/age.ts'
import { recipientHash } from '../encrypt/recipient-hash.ts'
import { verifySignature } from '../encrypt/signatures.ts'
import { decryptWith } from './age.ts'
import { identityOf, newMemberSeed, recipientOf, sign, signingKeyOf } from './member-seed.ts'

const message = utf8('senim')

test('one seed gives one identity and one recipient, and they belong together', async () => {
  const seed = newMemberSeed()
  expect(seed).toHaveLength(32)
  expect(identityOf(seed)).toMatch(/^AGE-SECRET-KEY-PQ-1[02-9AC-HJ-NP-Z]{58}$/)
  const recipient = await recipientOf(seed)
  expect(recipient).toHaveLength(1959)
  const file = await encryptTo(recipient, message)
  expect(await decryptWith(identityOf(seed), file)).toEqual(message)
})

test('a roster names a recipient by its hash', async () => {
  const recipient = await recipientOf(dana.seed)
  expect(recipientHash(recipient)).toBe(recipientHash(recipient))
  expect(recipientHash(recipient)).not.toBe(recipientHash(await recipientOf(marat.seed)))
})

test('a signature holds for its message and its key alone', async () => {
  const key = await signingKeyOf(dana.seed)
  const signature = await sign(dana.seed, message)
  expect(await verifySignature(key, message, signature)).toBe(true)
  expect(await verifySignature(key, utf8('Senim'), signature)).toBe(false)
  expect(await verifySignature(await signingKeyOf(marat.seed), message, signature)).toBe(false)
  expect(await verifySignature(key, message, signature.slice(1))).toBe(false)
  expect(await verifySignature(key.slice(1), message, signature)).toBe(false)
})

test('any flipped bit of a signature is refused', async () => {
  const key = await signingKeyOf(dana.seed)
  const signature = await sign(dana.seed, message)
  await fc.assert(
    fc.asyncProperty(fc.nat(63), fc.nat(7), async (at, bit) => {
      expect(await verifySignature(key, message, flipped(signature, at, bit))).toBe(false)
    }),
    { numRuns: 40 },
  )
})

test('the signing key and the identity do not show one another', async () => {
  expect(await signingKeyOf(dana.seed)).not.toEqual(dana.seed)
  expect(identityOf(dana.seed)).not.toBe(identityOf(marat.seed))
})
