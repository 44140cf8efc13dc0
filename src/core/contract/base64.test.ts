import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { toBase64url } from '../bytes.ts'
import { bytesOf } from './base64.ts'

test('bytes cross the wire as text and are bytes again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 3, maxLength: 40 }), (bytes) => {
      expect(v.parse(bytesOf(3, 40), toBase64url(bytes))).toEqual(new Uint8Array(bytes))
    }),
  )
})

test('too few and too many are refused, to the byte', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.nat(60), (min, more, length) => {
      const text = toBase64url(new Uint8Array(length))
      const isBetween = length >= min && length <= min + more
      expect(v.safeParse(bytesOf(min, min + more), text).success).toBe(isBetween)
    }),
  )
  expect(v.safeParse(bytesOf(32), toBase64url(new Uint8Array(32))).success).toBe(true)
  expect(v.safeParse(bytesOf(32), toBase64url(new Uint8Array(31))).success).toBe(false)
})

test('what is no base64url, and what is no text, is refused and not quoted', () => {
  for (const value of ['Zh', 'Zg==', 'a b', 5, null, undefined, ['Zg']]) {
    const parsed = v.safeParse(bytesOf(1, 9), value)
    expect(parsed.success).toBe(false)
    if (typeof value !== 'string') continue
    for (const issue of parsed.issues ?? []) expect(issue.message).not.toContain(value)
  }
})

test('what cannot be short enough is not even decoded', () => {
  const parsed = v.safeParse(bytesOf(0, 3), '!'.repeat(1_000_000))
  expect(parsed.issues?.map(({ type }) => type)).toContain('max_length')
})
