import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { toBase64url } from '../bytes.ts'
import { hash } from '../ids.ts'
import {
  AttachedFile,
  AttachedFiles,
  fileTypeOf,
  lengthOfPart,
  maxFileBytes,
  maxParts,
  partBytes,
  partsIn,
  partsOf,
  unknownType,
} from './files.ts'

const key = toBase64url(new Uint8Array(32).fill(7))
const part = hash(key)

/** A file as a letter carries it. */
const file = (change: Partial<AttachedFile> = {}) => {
  const { size = 5 } = change
  return { name: 'сурет.jpg', type: 'image/jpeg', size, key, parts: partList(size), ...change }
}

const partList = (size: number) => Array.from({ length: partsIn(size) }, () => part)

test('the parts of a file are as long together as the file', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: maxFileBytes }), (size) => {
      const lengths = Array.from({ length: partsIn(size) }, (_, n) => lengthOfPart(size, n))
      expect(lengths.reduce((all, length) => all + length, 0)).toBe(size)
      expect(Math.min(...lengths)).toBeGreaterThan(0)
      expect(Math.max(...lengths)).toBeLessThanOrEqual(partBytes)
    }),
  )
})

test('a file has 1 byte to 20 MiB and just as many parts as that takes', () => {
  expect(v.is(AttachedFile, file())).toBe(true)
  expect(v.is(AttachedFile, file({ size: maxFileBytes }))).toBe(true)
  expect(v.is(AttachedFile, file({ size: 0, parts: [] }))).toBe(false)
  expect(v.is(AttachedFile, file({ size: maxFileBytes + 1 }))).toBe(false)
  expect(v.is(AttachedFile, file({ parts: [part, part] }))).toBe(false)
  expect(v.is(AttachedFile, { ...file(), path: '/home' })).toBe(false)
})

test('all files of a letter have twenty parts together, and none is no list', () => {
  const two = [file({ size: 10 * partBytes }), file({ size: 10 * partBytes })]
  expect(partsOf(two)).toHaveLength(maxParts)
  expect(v.is(AttachedFiles, two)).toBe(true)
  expect(v.is(AttachedFiles, [...two, file()])).toBe(false)
  expect(v.is(AttachedFiles, [])).toBe(false)
})

test('a name loses on the way in what would make it look like another', () => {
  const read = v.parse(AttachedFile, file({ name: '../хат\u202Egpj.exe' }))
  expect(read.name).toBe('хатgpj.exe')
  expect(v.is(AttachedFile, file({ name: '\u202E' }))).toBe(false)
})

test('a type is of a short grammar; whatever else a browser says is a type of which nothing is known', () => {
  expect(fileTypeOf('Image/PNG')).toBe('image/png')
  for (const odd of ['', 'text/html; charset=utf-8', 'a/b/c', 'image', 'x'.repeat(200)]) {
    expect(fileTypeOf(odd)).toBe(unknownType)
  }
})
