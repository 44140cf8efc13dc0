import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { fromBase64url, sha256, toBase64url } from '#core/bytes.ts'
import { bytesOf } from '#core/contract/base64.ts'
import { RecordKeyList } from '#core/contract/record-content.ts'
import { EntryId, SchoolId } from '#core/ids.ts'
import { RecordData } from '#core/records/data.ts'
import { identityOf } from '#crypto/decrypt/member-seed.ts'
import { openRecord, openRecordKeys } from '#crypto/decrypt/open-record.ts'

/*
 * Written once, on the day the format was fixed: the record by AES-GCM of OpenSSL, the keys for Dana
 * and Marat. They must open the same for ever, and the page that explains them must show them so.
 */
const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

const { school, keyMade, written } = v.parse(
  v.object({
    school: SchoolId,
    keyMade: v.object({
      entry: EntryId,
      seeds: v.array(bytesOf(32)),
      content: bytesOf(0, 8192),
      keys: RecordKeyList.entries.keys,
    }),
    written: v.object({
      entry: EntryId,
      key: bytesOf(32),
      content: bytesOf(1053),
      data: RecordData,
    }),
  }),
  JSON.parse(file('records.json')),
)

test('Dana and Marat get both keys of the golden list', async () => {
  const keys = keyMade.keys.map(({ entry, key }) => ({ entry, key: fromBase64url(key) }))
  for (const seed of keyMade.seeds)
    expect(await openRecordKeys(identityOf(seed), keyMade.entry, keyMade.content)).toEqual(keys)
  expect(keys.at(-1)?.key).toEqual(written.key)
})

test('the golden record says what it said', async () => {
  const place = { school, entry: written.entry }
  expect(await openRecord(written.key, place, written.content)).toEqual({ data: written.data })
})

test('the page shows the golden record as it is', () => {
  const page = file('../../docs/formats/records.md')
  for (const shown of [
    JSON.stringify({ v: 1, keys: keyMade.keys }),
    JSON.stringify({ v: 1, data: written.data }),
    JSON.stringify({ entry: written.entry, school, v: 1 }),
    toBase64url(sha256(written.content)),
  ])
    expect(page).toContain(shown)
})
