import { expect, test } from 'vitest'
import { dana, letter, marat, saule, school } from '../../../test/crypto-cast.ts'
import { flipped, refusalOf } from '../../../test/envelope-refusal.ts'
import { toBase64url, utf8 } from '#core/bytes.ts'
import { entryId, hash, schoolId } from '#core/ids.ts'
import { encryptToAll } from '../encrypt/age.ts'
import { newRecordKey, sealRecord, sealRecordKeys } from '../encrypt/record.ts'
import { sealedLength } from '../encrypt/sizes.ts'
import { recipientOf } from './member-seed.ts'
import { openRecord, openRecordKeys } from './open-record.ts'

const entryOf = (fill: number) => entryId(toBase64url(new Uint8Array(16).fill(fill)))
const [older, newer] = [entryOf(0x70), entryOf(0x71)]
const keys = [
  { entry: older, key: newRecordKey() },
  { entry: newer, key: newRecordKey() },
]
const recipients = () => Promise.all([dana, marat].map(({ seed }) => recipientOf(seed)))
const place = { school, entry: newer }
const data = { data: { kind: 'classes', classes: ['7 «Б»'] } }

test('each recipient gets every key, and nobody else gets one', async () => {
  const content = await sealRecordKeys(keys, await recipients())
  for (const { identity } of [dana, marat])
    expect(await openRecordKeys(identity, newer, content)).toEqual(keys)
  expect(await refusalOf(openRecordKeys(saule.identity, newer, content))).toBe('not-for-you')
})

test('keys of another entry, cut, changed or of another form are damaged', async () => {
  const content = await sealRecordKeys(keys, await recipients())
  const sealed = async (text: string | Uint8Array) =>
    encryptToAll(await recipients(), typeof text === 'string' ? utf8(text) : text)
  const list = [{ entry: newer, key: toBase64url(new Uint8Array(32)) }]
  const refused = [
    openRecordKeys(dana.identity, older, content),
    openRecordKeys(dana.identity, newer, content.slice(0, -1)),
    openRecordKeys(dana.identity, newer, flipped(content, content.length - 20)),
    openRecordKeys(dana.identity, newer, await sealed('{}')),
    openRecordKeys(dana.identity, newer, await sealed('not json')),
    openRecordKeys(dana.identity, newer, await sealed(Uint8Array.of(0xff, 0xfe))),
    openRecordKeys(dana.identity, newer, await sealed('{"v":1,"keys":[]}')),
    openRecordKeys(dana.identity, newer, await sealed(JSON.stringify({ v: 2, keys: list }))),
    openRecordKeys(dana.identity, newer, utf8('age-encryption.org/v1\nnothing')),
  ]
  expect(new Set(await Promise.all(refused.map(refusalOf)))).toEqual(new Set(['damaged']))
})

test('a key is for somebody', async () => {
  await expect(sealRecordKeys(keys, [])).rejects.toThrow(RangeError)
})

test('a record says to whoever has its key what it was given', async () => {
  const key = newRecordKey()
  const content = await sealRecord(key, place, data)
  expect(await openRecord(key, place, content)).toEqual(data)
  expect(content).toHaveLength(sealedLength(1024))
})

test('a record keeps its files with their keys, and one that describes none rightly is damaged', async () => {
  const key = newRecordKey()
  const file = {
    name: 'акт.pdf',
    type: 'application/pdf',
    size: 2000,
    key: toBase64url(new Uint8Array(32)),
    parts: [hash(toBase64url(new Uint8Array(32)))],
  }
  const content = await sealRecord(key, place, { ...data, files: [file] })
  expect(await openRecord(key, place, content)).toEqual({ ...data, files: [file] })
  const wrong = await sealRecord(key, place, { ...data, files: [{ ...file, size: 0 }] })
  expect(await refusalOf(openRecord(key, place, wrong))).toBe('damaged')
})

test('a record moved to another entry or school, under another key or changed, is damaged', async () => {
  const key = newRecordKey()
  const content = await sealRecord(key, place, data)
  const refused = [
    openRecord(key, { school, entry: older }, content),
    openRecord(key, { school: schoolId(letter), entry: newer }, content),
    openRecord(newRecordKey(), place, content),
    openRecord(key, place, flipped(content, 100)),
    openRecord(key, place, content.slice(0, -1)),
  ]
  expect(new Set(await Promise.all(refused.map(refusalOf)))).toEqual(new Set(['damaged']))
  expect(await refusalOf(openRecord(key, place, content.with(0, 2)))).toBe('unknown-version')
})

test('a record may be four times as long as a letter', async () => {
  const long = { data: { text: 'ұ'.repeat(131_000) } }
  const key = newRecordKey()
  const content = await sealRecord(key, place, long)
  expect(content).toHaveLength(sealedLength(262_144))
  expect(await openRecord(key, place, content)).toEqual(long)
})

test('what does not fit into the largest bucket is not sealed', async () => {
  const long = { data: { text: 'ұ'.repeat(131_072) } }
  expect(await refusalOf(sealRecord(newRecordKey(), place, long))).toBe('too-large')
})
