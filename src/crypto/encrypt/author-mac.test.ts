import { expect, test } from 'vitest'
import { letter, roster, school } from '../../../test/crypto-cast.ts'
import { sha256, utf8 } from '#core/bytes.ts'
import { authorMac } from './author-mac.ts'

const key = new Uint8Array(32).fill(1)
const contentHash = sha256(utf8('content'))
const claim = {
  v: 1,
  school,
  id: letter,
  kind: 'letter-received',
  header: { roster, bucket: 4096 },
}

test('an author recognises the own entry', () => {
  expect(authorMac(key, claim, contentHash)).toHaveLength(32)
  expect(authorMac(key, { ...claim }, contentHash)).toEqual(authorMac(key, claim, contentHash))
})

test('another key, entry or content has another mark', () => {
  const mark = authorMac(key, claim, contentHash)
  expect(authorMac(new Uint8Array(32).fill(2), claim, contentHash)).not.toEqual(mark)
  const larger = { ...claim, header: { roster, bucket: 16_384 } }
  expect(authorMac(key, larger, contentHash)).not.toEqual(mark)
  expect(authorMac(key, claim, sha256(utf8('other')))).not.toEqual(mark)
})
