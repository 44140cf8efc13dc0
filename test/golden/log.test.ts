import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { fromBase64url, sha256 } from '#core/bytes.ts'
import { LetterReceived, claimOf } from '#core/appeals/receipt.ts'
import { bytesOf } from '#core/contract/base64.ts'
import { Hash } from '#core/ids.ts'
import { currentRoster, foldBoard, foundedBoard } from '#core/log/board.ts'
import { canonical, parseCanonical } from '#core/log/canonical.ts'
import { AnyEntry, type Kind } from '#core/log/entries.ts'
import { entryHash, hashBytes, leafOf, signingMessage } from '#core/log/entry.ts'
import { extend, rootFromFrontier } from '#core/log/tree.ts'
import { Roster, rosterHeader } from '#core/school/roster.ts'
import { authorMac } from '#crypto/encrypt/author-mac.ts'
import { verifyCheckpoint } from '#crypto/encrypt/checkpoints.ts'
import { verifySignature } from '#crypto/encrypt/signatures.ts'

/*
 * A log that was written once, on the day the format was fixed. It must read the same for ever, and
 * the page that explains it must show it as it is.
 */
const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

const golden = v.parse(
  v.object({
    macKey: bytesOf(32),
    entries: v.array(
      v.object({
        entry: AnyEntry,
        salt: bytesOf(32),
        content: bytesOf(0, 4096),
        sig: bytesOf(0, 64),
        leaf: Hash,
      }),
    ),
    checkpoint: v.string(),
  }),
  JSON.parse(file('log.json')),
)
const page = file('../../docs/formats/log.md')
const [founded, changed, confirmed, received] = golden.entries
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

test('every leaf of the golden log is still computed the same', () => {
  expect(golden.entries).toHaveLength(4)
  for (const { entry, salt, content, sig, leaf } of golden.entries) {
    expect(leafOf({ entry, salt, contentHash: sha256(content), sig })).toBe(leaf)
    expect(page).toContain(`| \`${entry.kind}\` |`)
    expect(page).toContain(`\`${leaf}\``)
  }
})

test('its checkpoint is that of these leaves, signed by the key that entry 0 names', async () => {
  if (founded?.entry.kind !== 'school-founded') throw new Error('entry 0 founds the school')
  const { logKey } = founded.entry.header
  const origin = 'school.example/log/AAECAwQFBgcICQoLDA0ODw'
  const checkpoint = await verifyCheckpoint(golden.checkpoint, origin, logKey)
  const leaves = golden.entries.map(({ leaf }) => hashBytes(leaf))
  const root = rootFromFrontier(extend(0, [], leaves).frontier)
  expect(checkpoint).toMatchObject({ size: 4, root })
  expect(page).toContain(golden.checkpoint)
})

test('members signed it, and its author', async () => {
  const roster = v.parse(Roster, parseCanonical(changed?.content ?? new Uint8Array()))
  for (const [n, signed] of [changed, confirmed].entries()) {
    if (signed === undefined) throw new Error('an entry is missing')
    const key = fromBase64url(roster.people[n]?.signingKey ?? '')
    const message = signingMessage(signed.entry, sha256(signed.content))
    expect(await verifySignature(key, message, signed.sig)).toBe(true)
  }
  const claim = claimOf(v.parse(LetterReceived, received?.entry))
  const contentHash = sha256(received?.content ?? new Uint8Array())
  expect(authorMac(golden.macKey, claim, contentHash)).toStrictEqual(received?.sig)
})

test('folded, it is a school with a roster in force', () => {
  if (founded?.entry.kind !== 'school-founded') throw new Error('entry 0 founds the school')
  const board = golden.entries.reduce(
    (before, { entry, leaf }, index) => foldBoard(before, entry, { index, leaf }),
    foundedBoard(founded.entry),
  )
  const roster = v.parse(Roster, parseCanonical(changed?.content ?? new Uint8Array()))
  expect(currentRoster(board)).toMatchObject(rosterHeader(roster))
})

test('the page shows entry 2 as it is', () => {
  if (confirmed === undefined) throw new Error('entry 2 is missing')
  const { entry, sig, leaf } = confirmed
  expect(page).toContain(canonical(entry))
  for (const hash of [entryHash(entry), sha256(), sha256(sig), hashBytes(leaf)]) {
    expect(page).toContain(hex(hash))
  }
  expect(page).toContain(`${hex(sig.subarray(0, 32))}\n${hex(sig.subarray(32))}`)
})

test('the page names every kind and every field of its header', () => {
  const kinds = AnyEntry.options.map((option) => ({
    kind: option.entries.kind.literal satisfies Kind,
    fields: Object.keys(option.entries.header.entries),
  }))
  expect(kinds).toHaveLength(28)
  for (const { kind, fields } of kinds) {
    const rows = page.split('\n').filter((line) => line.startsWith(`| \`${kind}\` |`))
    expect(rows).toHaveLength(1)
    for (const field of fields) expect(rows[0]).toContain(`\`${field}\``)
  }
})
