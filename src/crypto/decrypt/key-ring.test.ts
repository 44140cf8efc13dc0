import { expect, test } from 'vitest'
import { dana, letter, marat, roster } from '../../../test/crypto-cast.ts'
import { flipped, refusalOf } from '../../../test/envelope-refusal.ts'
import { sha256, toBase64url, utf8 } from '#core/bytes.ts'
import { hash, threadId } from '#core/ids.ts'
import { newLetterKey } from '../encrypt/letter-key.ts'
import { openAnchor, sealAnchor } from './anchor.ts'
import { openKeyRingPage, sealKeyRingPage, type RememberedLetter } from './key-ring.ts'

const place = { account: dana.id, page: 0, version: 1 }

/** The longest page there can be: every number and roster as long as it gets. */
const fullest: readonly RememberedLetter[] = Array.from({ length: 100 }, (_, n) => ({
  thread: threadId(toBase64url(sha256(utf8(`letter ${n}`)).slice(0, 16))),
  key: newLetterKey(),
  roster: hash(toBase64url(sha256(utf8(`roster ${n}`)))),
  readers: 0xffff_ffff,
  index: Number.MAX_SAFE_INTEGER,
}))

test('a full and an empty page come back, and have the same size', async () => {
  const full = await sealKeyRingPage(dana.seed, place, fullest)
  const empty = await sealKeyRingPage(dana.seed, place, [])
  expect(await openKeyRingPage(dana.seed, place, full)).toEqual(fullest)
  expect(await openKeyRingPage(dana.seed, place, empty)).toEqual([])
  expect(full.length).toBe(empty.length)
})

test('a page of somebody else, another page or edition, or a changed one is refused', async () => {
  const one = { thread: letter, key: newLetterKey(), roster, readers: 1, index: 7 }
  const sealed = await sealKeyRingPage(dana.seed, place, [one])
  const refused = [
    openKeyRingPage(marat.seed, place, sealed),
    openKeyRingPage(dana.seed, { ...place, account: marat.id }, sealed),
    openKeyRingPage(dana.seed, { ...place, page: 1 }, sealed),
    openKeyRingPage(dana.seed, { ...place, version: 2 }, sealed),
    openKeyRingPage(dana.seed, place, flipped(sealed, 99)),
  ]
  expect(new Set(await Promise.all(refused.map(refusalOf)))).toEqual(new Set(['damaged']))
})

test('a page holds 100 letters and no more', async () => {
  const [one] = fullest
  const many = one === undefined ? [] : [...fullest, one]
  await expect(sealKeyRingPage(dana.seed, place, many)).rejects.toThrow(RangeError)
})

test('an anchor comes back to its owner, and an older edition does not pass for the newest', async () => {
  const anchor = { v: 1, genesis: roster, checkpoint: { size: 3, root: roster } } as const
  const sealed = await sealAnchor(dana.seed, dana.id, 1, anchor)
  expect(await openAnchor(dana.seed, dana.id, 1, sealed)).toEqual(anchor)
  expect(await refusalOf(openAnchor(dana.seed, dana.id, 2, sealed))).toBe('damaged')
  expect(await refusalOf(openAnchor(marat.seed, dana.id, 1, sealed))).toBe('damaged')
  const fresh = await sealAnchor(dana.seed, dana.id, 1, { v: 1 })
  expect(await openAnchor(dana.seed, dana.id, 1, fresh)).toEqual({ v: 1 })
})
