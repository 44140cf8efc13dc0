import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256, toBase64url } from '#core/bytes.ts'
import {
  isSealedPartLength,
  partBuckets,
  partBytes,
  partOverheadBytes,
} from '#core/contract/files.ts'
import { filePartNonce, newFileSealer } from './file-parts.ts'
import { letter, school } from '../../../test/crypto-cast.ts'
import { refusalOf } from '../../../test/envelope-refusal.ts'

const place = { school, owner: letter }

/** Bytes that are no two times the same within a part. */
const file = (size: number) => Uint8Array.from({ length: size }, (_, n) => (n * 31) % 251)

test('the log shows of a part only in which of four sizes it lies', async () => {
  const sizes = partBuckets.flatMap((bucket) => [bucket - 1, bucket])
  for (const size of [1, ...sizes]) {
    const { bytes, hash } = await newFileSealer(place, size).sealPart(0, file(size))
    expect(isSealedPartLength(bytes.length)).toBe(true)
    expect(bytes.length - partOverheadBytes).toBeGreaterThanOrEqual(size)
    expect(hash).toBe(toBase64url(sha256(bytes)))
  }
})

test('a file is described when all of it is sealed, in whichever order', async () => {
  const bytes = file(partBytes + 5)
  const sealer = newFileSealer(place, bytes.length)
  const last = await sealer.sealPart(1, bytes.slice(partBytes))
  expect(() => sealer.describe('photo-1.jpg', 'image/jpeg')).toThrow(RangeError)
  const first = await sealer.sealPart(0, bytes.slice(0, partBytes))
  expect(sealer.describe('photo-1.jpg', 'image/jpeg')).toMatchObject({
    name: 'photo-1.jpg',
    size: partBytes + 5,
    parts: [first.hash, last.hash],
  })
})

test('the same part again is the same bytes, and a changed one is never sealed under the same key', async () => {
  const sealer = newFileSealer(place, 5)
  const once = await sealer.sealPart(0, file(5))
  expect(await sealer.sealPart(0, file(5))).toEqual(once)
  expect(
    await refusalOf(
      sealer.sealPart(
        0,
        file(5).map((byte) => byte ^ 1),
      ),
    ),
  ).toBe('file-changed')
  expect(await refusalOf(sealer.sealPart(0, file(4)))).toBe('file-changed')
  expect(await refusalOf(sealer.sealPart(1, file(5)))).toBe('file-changed')
})

test('no two parts of a file share a nonce', () => {
  fc.assert(
    fc.property(fc.nat(19), fc.boolean(), fc.nat(19), fc.boolean(), (i, last, j, otherLast) => {
      const isSame = i === j && last === otherLast
      const nonces = [filePartNonce(i, last), filePartNonce(j, otherLast)].map(toBase64url)
      expect(new Set(nonces).size).toBe(isSame ? 1 : 2)
    }),
  )
})
