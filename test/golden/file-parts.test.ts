import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { concat, fromBase64url, toBase64url } from '#core/bytes.ts'
import { AttachedFile, partBytes } from '#core/contract/files.ts'
import { EntryId, SchoolId } from '#core/ids.ts'
import { openFilePart } from '#crypto/decrypt/open-file-part.ts'
import { newFileSealer } from '#crypto/encrypt/file-parts.ts'

/*
 * Sealed once, on the day the format was fixed, by another program than this one (AES-GCM of OpenSSL).
 * A part is known by the hash of its bytes, and the same file under the same key is the same parts: so
 * the hashes alone say that nothing has changed.
 */
const Base64url = v.pipe(v.string(), v.transform(fromBase64url))
const golden = v.parse(
  v.object({
    school: SchoolId,
    owner: EntryId,
    file: AttachedFile,
    /** The first bytes of each sealed part. */
    begins: v.array(Base64url),
    /** The tag of the last part. */
    tag: Base64url,
  }),
  JSON.parse(readFileSync(new URL('file-parts.json', import.meta.url), 'utf8')),
)

const { school, owner, file } = golden
const place = { school, owner }
/** Byte n of the golden file. */
const bytes = Uint8Array.from({ length: file.size }, (_, n) => (n * 31) % 251)

const sealed = () => {
  const sealer = newFileSealer(place, file.size, fromBase64url(file.key))
  const sealOne = (index: number) =>
    sealer.sealPart(index, bytes.slice(index * partBytes, (index + 1) * partBytes))
  return Promise.all(file.parts.map((_, index) => sealOne(index)))
}

test('the golden file is sealed into the same parts as on the first day', async () => {
  const parts = await sealed()
  expect(parts.map(({ hash }) => hash)).toEqual(file.parts)
  expect(parts.map((part) => part.bytes.subarray(0, 32).slice())).toEqual(golden.begins)
  expect(toBase64url(parts.at(-1)?.bytes.subarray(-16) ?? new Uint8Array())).toBe(
    toBase64url(golden.tag),
  )
})

test('the parts of the golden file open', async () => {
  const parts = await sealed()
  const opened = await Promise.all(
    parts.map((part, index) => openFilePart(file, place, index, part.bytes)),
  )
  expect(concat(...opened)).toEqual(bytes)
})
