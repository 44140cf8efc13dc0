import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { friday, idOf, marat, school } from '../../../test/core-cast.ts'
import { fromBase64url, sha256, utf8 } from '../bytes.ts'
import { Hash, MemberId, ThreadId } from '../ids.ts'
import { Role } from '../school/roster.ts'
import { entryHash, entrySchema, hashBytes, leafOf, signingMessage, Writer } from './entry.ts'
import { leafHash } from './tree.ts'

const entry = {
  v: 1,
  school,
  id: idOf('entry'),
  kind: 'note-added',
  on: friday,
  by: marat,
  header: { thread: idOf('letter') },
} as const
const parts = { entry, salt: new Uint8Array(32), contentHash: sha256(), sig: new Uint8Array(64) }

describe('a header', () => {
  test('holds ids, hashes, numbers, marks, words of closed lists, and lists of them', () => {
    const schema = entrySchema('example', MemberId, {
      thread: ThreadId,
      copy: v.exactOptional(Hash),
      count: v.number(),
      isUrgent: v.boolean(),
      role: Role,
      present: v.array(MemberId),
      before: v.strictObject({ root: Hash }),
    })
    expect(schema.entries.kind.literal).toBe('example')
  })

  test('with free text does not compile', () => {
    // @ts-expect-error -- a summary is text: it belongs into the sealed content
    entrySchema('example', MemberId, { thread: ThreadId, summary: v.string() })
    // @ts-expect-error -- trimmed and measured it is still text
    entrySchema('example', MemberId, { summary: v.pipe(v.string(), v.trim(), v.maxLength(9)) })
    // @ts-expect-error -- nor may it hide in a list
    entrySchema('example', MemberId, { names: v.array(v.string()) })
    // @ts-expect-error -- nor deeper
    entrySchema('example', MemberId, { author: v.strictObject({ name: v.string() }) })
    // @ts-expect-error -- nor in one of two shapes
    entrySchema('example', MemberId, { what: v.union([v.number(), v.string()]) })
    // @ts-expect-error -- nor in a value that may be anything
    entrySchema('example', MemberId, { what: v.unknown() })
    expect.assertions(0)
  })
})

test('only a person with a key, the author, the server and the administrator write', () => {
  for (const by of [marat, 'author', 'server', 'administrator']) expect(v.is(Writer, by)).toBe(true)
  for (const by of ['director', '', `${marat}A`]) expect(v.is(Writer, by)).toBe(false)
})

describe('a signature', () => {
  test('is over a label, the hash of the entry and that of its content', () => {
    const contentHash = sha256(utf8('content'))
    const message = signingMessage(entry, contentHash)
    expect(message.slice(0, 15)).toEqual(utf8('senim/entry/v1\n'))
    expect(message.slice(15, 47)).toEqual(entryHash(entry))
    expect(message.slice(47)).toEqual(contentHash)
  })

  test('does not depend on the order in which the fields were written', () => {
    const turned = Object.fromEntries(Object.entries(entry).toReversed())
    expect(entryHash(turned)).toEqual(entryHash(entry))
  })
})

describe('a leaf', () => {
  test('is the hash of salt, entry, content and signature', () => {
    const data = [parts.salt, entryHash(entry), sha256(), sha256(parts.sig)]
    expect(fromBase64url(leafOf(parts))).toEqual(
      leafHash(Uint8Array.from(data.flatMap((one) => [...one]))),
    )
    expect(hashBytes(leafOf(parts))).toHaveLength(32)
  })

  test('is another one when any bit of any part is another', () => {
    const bit = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(fc.constantFrom('salt', 'contentHash', 'sig'), bit, (part, n) => {
        const changed = parts[part].slice()
        changed[n >> 3] = (changed[n >> 3] ?? 0) ^ (1 << (n & 7))
        expect(leafOf({ ...parts, [part]: changed })).not.toBe(leafOf(parts))
      }),
    )
    expect(leafOf({ ...parts, entry: { ...entry, on: '2026-11-21' } })).not.toBe(leafOf(parts))
  })

  test('with a short salt is refused: its entry could be guessed', () => {
    expect(() => leafOf({ ...parts, salt: new Uint8Array(31) })).toThrow(RangeError)
  })
})
