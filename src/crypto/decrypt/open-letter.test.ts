import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  answers,
  dana,
  draft,
  letter,
  marat,
  otherLetter,
  otherRoster,
  roster,
  salt,
  saule,
  school,
  seats,
  words,
} from '../../../test/crypto-cast.ts'
import { flipped, refusalOf } from '../../../test/envelope-refusal.ts'
import { concat, sha256, toBase64url } from '#core/bytes.ts'
import { hash, schoolId } from '#core/ids.ts'
import { bodyAssociate, sealLetter } from '../encrypt/letter.ts'
import { bodyKeyOf, commitmentOf, newLetterKey, seriesOf } from '../encrypt/letter-key.ts'
import { letterManifest } from '../encrypt/letter-manifest.ts'
import { padJson } from '../encrypt/pad.ts'
import { bitmapOf } from '../encrypt/readers.ts'
import { seal } from '../encrypt/symmetric.ts'
import { openLetter } from './open-letter.ts'
import { openSlot } from './open-slot.ts'

const sealed = await sealLetter(await draft())
const slot = await openSlot(dana.identity, sealed.slots[0] ?? new Uint8Array(), {
  letter,
  roster,
  seats: seats.length,
  seat: 0,
})
const toOpen = { school, letter, roster, parts: [], body: sealed.body, seats }

test('a reader reads what the author wrote', async () => {
  const read = await openLetter(toOpen, slot)
  expect(read).toEqual({
    v: 1,
    ...words,
    readers: [dana.id, saule.id],
    salt: toBase64url(salt),
    answers: toBase64url(answers),
    threadIdentity: read.threadIdentity,
  })
})

test('a short letter and one of 3,000 bytes have the same size', async () => {
  const long = await sealLetter(await draft({ words: { ...words, text: 'а'.repeat(1500) } }))
  expect(long.body.length).toBe(sealed.body.length)
  expect(long.bucket).toBe(4096)
})

test('any flipped bit of the body is refused with its code', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.body.length - 1), fc.nat(7), async (at, bit) => {
      const body = flipped(sealed.body, at, bit)
      const code = await refusalOf(openLetter({ ...toOpen, body }, slot))
      const sealedAt = 32
      if (at < sealedAt) expect(code).toBe('wrong-commitment')
      else expect(code).toBe(at === sealedAt ? 'unknown-version' : 'damaged')
    }),
  )
})

test('a body of another school, letter, roster or with other parts is refused', async () => {
  const part = hash(toBase64url(sha256(Uint8Array.of(1))))
  const changes = [
    { school: schoolId(letter) },
    { letter: otherLetter },
    { roster: otherRoster },
    { parts: [part] },
    { body: sealed.body.slice(1) },
  ]
  for (const change of changes) {
    expect(await refusalOf(openLetter({ ...toOpen, ...change }, slot))).toBe('damaged')
  }
})

test('a body under another key is refused by its commitment', async () => {
  const other = { ...slot, key: newLetterKey() }
  expect(await refusalOf(openLetter(toOpen, other))).toBe('wrong-commitment')
})

test('a body that names other readers than the slots is refused', async () => {
  const wider = { ...slot, readers: bitmapOf(seats, [dana.id, marat.id, saule.id]) }
  expect(await refusalOf(openLetter(toOpen, wider))).toBe('damaged')
})

test('a letter of a later version is told from a damaged one', async () => {
  const { padded } = padJson({ v: 2, pages: [] }, 4096)
  const sealedBody = await seal(bodyKeyOf(slot.key), padded, bodyAssociate(toOpen))
  const body = concat(commitmentOf(slot.key), sealedBody)
  expect(await refusalOf(openLetter({ ...toOpen, body }, slot))).toBe('unknown-version')
})

test('the content hash binds every slot, the body and the parts', () => {
  const { slots, body, contentHash } = sealed
  const part = hash(toBase64url(sha256(Uint8Array.of(1))))
  expect(sha256(letterManifest(slots, body))).toEqual(contentHash)
  expect(sha256(letterManifest(slots.slice(1), body))).not.toEqual(contentHash)
  expect(sha256(letterManifest(slots.toReversed(), body))).not.toEqual(contentHash)
  expect(sha256(letterManifest(slots, flipped(body, 0)))).not.toEqual(contentHash)
  expect(sha256(letterManifest(slots, body, [part]))).not.toEqual(contentHash)
})

test('a letter that nobody may read is not made, nor one over the largest bucket', async () => {
  await expect(sealLetter(await draft({ readers: [] }))).rejects.toThrow(RangeError)
  const long = await draft({ words: { ...words, text: 'а'.repeat(40_000) } })
  expect(await refusalOf(sealLetter(long))).toBe('too-large')
})

test('a series id follows from the key and does not show it', () => {
  expect(seriesOf(slot.key)).toBe(seriesOf(slot.key))
  expect(seriesOf(slot.key)).not.toBe(seriesOf(newLetterKey()))
  expect(toBase64url(slot.key)).not.toContain(seriesOf(slot.key))
})
