import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { concat } from '#core/bytes.ts'
import { partBytes, type AttachedFile } from '#core/contract/files.ts'
import { hashOfPart, newFileSealer, type SealedPart } from '../encrypt/file-parts.ts'
import { letter, otherLetter, school } from '../../../test/crypto-cast.ts'
import { refusalOf } from '../../../test/envelope-refusal.ts'
import { openFilePart } from './open-file-part.ts'

const place = { school, owner: letter }
const bytes = Uint8Array.from({ length: 2 * partBytes + 700 }, (_, n) => (n * 31) % 251)

let file: AttachedFile
let parts: readonly SealedPart[]

beforeAll(async () => {
  ;({ file, parts } = await sealed(bytes))
})

async function sealed(content: Uint8Array<ArrayBuffer>) {
  const sealer = newFileSealer(place, content.length)
  const all: SealedPart[] = []
  for (let n = 0; n < sealer.parts; n++) {
    all.push(await sealer.sealPart(n, content.slice(n * partBytes, (n + 1) * partBytes)))
  }
  return { file: sealer.describe('voice.ogg', 'audio/ogg'), parts: all }
}

const open = (described: AttachedFile, index: number, part: SealedPart | undefined, at = place) =>
  openFilePart(described, at, index, part?.bytes ?? new Uint8Array())

test('a file opens to the bytes that were attached', async () => {
  const opened = await Promise.all(parts.map((part, index) => open(file, index, part)))
  expect(concat(...opened)).toEqual(bytes)
})

test('any small file opens to itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 2000 }), async (content) => {
      const one = await sealed(Uint8Array.from(content))
      expect(await open(one.file, 0, one.parts[0])).toEqual(Uint8Array.from(content))
    }),
    { numRuns: 30 },
  )
})

test('a part in the place of another, of another file or of another letter is refused', async () => {
  expect(await refusalOf(open(file, 0, parts[1]))).toBe('damaged')
  expect(await refusalOf(open(file, 3, parts[0]))).toBe('damaged')
  const other = await sealed(bytes)
  expect(await refusalOf(open(file, 0, other.parts[0]))).toBe('damaged')
  const elsewhere = { school, owner: otherLetter }
  expect(await refusalOf(open(file, 0, parts[0], elsewhere))).toBe('damaged')
})

test('parts that a description puts together otherwise are refused, whatever their hashes', async () => {
  const [a, b, c] = file.parts
  const lie = (change: Partial<AttachedFile>) => ({ ...file, ...change })
  // Exchanged, and cut: the counter and the mark of the end lie under the seal.
  const exchanged = lie({ parts: [b, a, c].flatMap((one) => one ?? []) })
  expect(await refusalOf(open(exchanged, 0, parts[1]))).toBe('damaged')
  const cut = lie({ size: 2 * partBytes, parts: [a, b].flatMap((one) => one ?? []) })
  expect(await refusalOf(open(cut, 1, parts[1]))).toBe('damaged')
  // Shorter than it is: what would be cut off is no filling.
  expect(await refusalOf(open(lie({ size: file.size - 1 }), 2, parts[2]))).toBe('damaged')
})

test('one changed byte anywhere is refused, also under the hash of the changed part', async () => {
  const small = await sealed(bytes.slice(0, 100))
  const whole = small.parts[0]?.bytes ?? new Uint8Array()
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Uint8Array.from(whole)
      changed[at] = (changed[at] ?? 0) ^ by
      const part = { bytes: changed, hash: await hashOfPart(changed) }
      expect(await refusalOf(open(small.file, 0, part))).toBe('damaged')
      const believed = { ...small.file, parts: [part.hash] }
      expect(await refusalOf(open(believed, 0, part))).toBe('damaged')
    }),
    { numRuns: 30 },
  )
})
