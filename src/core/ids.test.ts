import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBase64url } from './bytes.ts'
import * as ids from './ids.ts'

const doors = [
  ids.schoolId,
  ids.entryId,
  ids.threadId,
  ids.boxId,
  ids.memberId,
  ids.seriesId,
] as const

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })

describe('an id', () => {
  test('is any 16 bytes in base64url', () => {
    fc.assert(
      fc.property(bytes(16), fc.constantFrom(...doors), (id, door) => {
        expect(door(toBase64url(id))).toBe(toBase64url(id))
      }),
    )
  })

  test('is nothing else', () => {
    const good = 'AAAAAAAAAAAAAAAAAAAAAA'
    for (const text of [
      '',
      good.slice(1),
      `${good}A`,
      `${good.slice(1)}=`,
      `${good.slice(1)}B`,
      ` ${good.slice(1)}`,
    ])
      for (const door of doors) expect(() => door(text), text).toThrow()
  })

  test('has one way to be written', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...Array.from('AQgwBx-_=')),
      minLength: 22,
      maxLength: 22,
    })
    fc.assert(
      fc.property(texts, (text) => {
        const isId = /^[^=]{21}[AQgw]$/.test(text)
        if (isId) expect(ids.entryId(text)).toBe(text)
        else expect(() => ids.entryId(text)).toThrow()
      }),
    )
  })
})

describe('a hash', () => {
  test('is any 32 bytes in base64url', () => {
    fc.assert(
      fc.property(bytes(32), (value) => {
        expect(ids.hash(toBase64url(value))).toBe(toBase64url(value))
      }),
    )
  })

  test('is neither an id nor anything longer', () => {
    for (const length of [0, 16, 31, 33, 64])
      expect(() => ids.hash(toBase64url(new Uint8Array(length)))).toThrow()
    expect(() => ids.hash('B'.repeat(43))).toThrow()
  })
})

test('the ordinary series is all zeros', () => {
  expect(ids.ordinarySeries).toBe(toBase64url(new Uint8Array(16)))
})
