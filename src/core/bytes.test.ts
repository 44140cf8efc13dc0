import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  concat,
  fromBase64,
  fromBase64url,
  fromUtf8,
  sameBytes,
  sha256,
  toBase64,
  toBase64url,
  utf8,
} from './bytes.ts'

const bytes = fc.uint8Array({ maxLength: 80 })
const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')

describe('base64url', () => {
  test('writes what the RFC writes, without padding [RFC 4648 §10]', () => {
    const texts = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar']
    expect(texts.map((text) => toBase64url(utf8(text)))).toEqual([
      '',
      'Zg',
      'Zm8',
      'Zm9v',
      'Zm9vYg',
      'Zm9vYmE',
      'Zm9vYmFy',
    ])
    expect(toBase64url(Uint8Array.of(0xfb, 0xef, 0xff))).toBe('--__')
  })

  test('gives back what it wrote, as the platform does', () => {
    fc.assert(
      fc.property(bytes, (original) => {
        const text = toBase64url(original)
        expect(fromBase64url(text)).toEqual(new Uint8Array(original))
        expect(text).toBe(Buffer.from(original).toString('base64url'))
      }),
    )
  })

  test('has one text for every byte string: what can be read is what would be written', () => {
    const texts = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 12 })
    fc.assert(
      fc.property(texts, (text) => {
        const read = readOrNull(() => fromBase64url(text))
        if (read !== null) expect(toBase64url(read)).toBe(text)
        else expect(text.length % 4 === 1 || toBase64url(platform(text)) !== text).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('refuses foreign characters, padding, an impossible length and stray bits', () => {
    for (const text of [
      'Zg==',
      'Zg=',
      'Z',
      'Zm9vY',
      'Zh',
      'Zm9',
      'Zm+v',
      'Zm/v',
      'Zm v',
      'Zм',
      '💌',
    ])
      expect(() => fromBase64url(text), text).toThrow(SyntaxError)
  })
})

describe('base64', () => {
  test('writes standard characters and padding, and gives them back', () => {
    expect(toBase64(Uint8Array.of(0xfb, 0xef, 0xff, 0))).toBe('++//AA==')
    fc.assert(
      fc.property(bytes, (original) => {
        expect(toBase64(original)).toBe(Buffer.from(original).toString('base64'))
        expect(fromBase64(toBase64(original))).toEqual(new Uint8Array(original))
      }),
    )
  })

  test('has one text for every byte string', () => {
    const characters = [...alphabet.slice(0, 62), '+', '/', '=', '=', '=', '-']
    const texts = fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 })
    fc.assert(
      fc.property(texts, (text) => {
        const read = readOrNull(() => fromBase64(text))
        if (read !== null) expect(toBase64(read)).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  test('refuses padding that is missing, too long or inside, and the other alphabet', () => {
    for (const text of ['Zg', 'Zg=', 'Zm9v====', 'Zg==Zg==', 'A===', '====', '--__', 'Zh=='])
      expect(() => fromBase64(text), text).toThrow(SyntaxError)
  })
})

describe('UTF-8', () => {
  test('gives back every well-formed text, a byte order mark too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (text.isWellFormed()) expect(fromUtf8(utf8(text))).toBe(text)
      }),
    )
    expect(fromUtf8(utf8('\uFEFFҚұпия хат'))).toBe('\uFEFFҚұпия хат')
  })

  test('that is damaged is refused', () => {
    for (const damaged of [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xc0, 0x80]])
      expect(() => fromUtf8(Uint8Array.from(damaged))).toThrow(TypeError)
  })
})

test('bytes one after the other are as long as their parts together', () => {
  fc.assert(
    fc.property(fc.array(bytes), (parts) => {
      expect([...concat(...parts)]).toEqual(parts.flatMap((part) => [...part]))
    }),
  )
})

test('two byte strings are the same only with every byte', () => {
  fc.assert(
    fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (original, at, difference) => {
      expect(sameBytes(original, original.slice())).toBe(true)
      expect(sameBytes(original, concat(original, Uint8Array.of(0)))).toBe(false)
      if (original.length === 0) return
      const changed = original.slice()
      const place = at % original.length
      changed[place] = (changed[place] ?? 0) ^ difference
      expect(sameBytes(original, changed)).toBe(false)
    }),
  )
})

test('SHA-256 is that of the standard, of the parts one after the other [FIPS 180-4]', () => {
  const abc = 'ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0'
  expect(toBase64url(sha256(utf8('abc')))).toBe(abc)
  expect(toBase64url(sha256(utf8('a'), utf8(''), utf8('bc')))).toBe(abc)
})

const platform = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))

function readOrNull(read: () => Uint8Array): Uint8Array | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
