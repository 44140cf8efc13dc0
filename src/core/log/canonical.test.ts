import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8 } from '../bytes.ts'
import { canonical, canonicalBytes, maxDepth, parseCanonical } from './canonical.ts'
import type { CanonicalValue } from './canonical.ts'

const strings = fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC'))
const values: fc.Arbitrary<CanonicalValue> = fc.letrec<{ value: CanonicalValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    strings,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(strings, tie('value'), { maxKeys: 4 }),
  ),
})).value

describe('writing', () => {
  test('keys stand in the order of their UTF-16 code units [RFC 8785 §3.2.3]', () => {
    // The RFC's own example, but for U+FB33, which is not NFC: U+FB13 stands in its place.
    const value = { '€': 1, '\r': 2, ﬓ: 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 }
    expect(canonical(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"ﬓ":3}')
  })

  test('strings are escaped as little as possible [RFC 8785 §3.2.2.2]', () => {
    expect(canonical('€$\u000F\nA\'B"\\/Қ')).toBe('"€$\\u000f\\nA\'B\\"\\\\/Қ"')
  })

  test('arrays keep their order and an absent property leaves no trace', () => {
    const entry: { readonly b: readonly number[]; readonly a?: string } = { b: [2, 1, -0] }
    expect(canonical(entry)).toBe('{"b":[2,1,0]}')
  })

  test('the order in which properties were set makes no difference', () => {
    fc.assert(
      fc.property(fc.dictionary(strings, values), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed())
        expect(canonical(reversed)).toBe(canonical(value))
      }),
    )
  })
})

describe('refusing', () => {
  // What a type would stop, but what JSON.parse or a library can still hand over.
  const broken = (json: unknown): CanonicalValue => JSON.parse(String(json))

  test.each([
    ['a fraction', 0.5, 'whole'],
    ['a number beyond 2^53 - 1', 2 ** 53, 'whole'],
    ['infinity', Infinity, 'whole'],
    ['a number that is none', NaN, 'whole'],
    ['a letter and its accent apart', 'и\u0306', 'NFC'],
    ['a key that is not NFC', { 'и\u0306': 1 }, 'NFC'],
    ['half of a surrogate pair', '\ud83d', 'well-formed'],
    ['null', broken('null'), 'plain objects'],
    ['null inside', broken('{"a":[null]}'), 'plain objects'],
  ])('%s is refused by name of the rule', (_, value, rule) => {
    expect(() => canonical(value)).toThrow(TypeError)
    expect(() => canonical(value)).toThrow(rule)
  })

  test('a hole in an array is refused', () => {
    const sparse = [1, 2]
    sparse.length = 3
    expect(() => canonical(sparse)).toThrow('plain objects')
  })

  test('an object with a class of its own is refused', () => {
    class Letter {
      readonly [key: string]: string
    }
    expect(() => canonical(new Letter())).toThrow('plain objects')
  })

  test('a value as deep as allowed is written, one level more is refused', () => {
    let value: CanonicalValue = 1
    for (let depth = 0; depth < maxDepth; depth++) value = [value]
    expect(parseCanonical(canonicalBytes(value))).toEqual(value)
    expect(() => canonical([value])).toThrow('levels deep')
  })

  test('the refusal never quotes the value', () => {
    const name = 'Айгерім и\u0306'
    expect(() => canonical({ name })).toThrow(/^canonical strings are in NFC$/)
    expect(() => parseCanonical(utf8('{"name": "Айгерім"}'))).toThrow(/^not canonical JSON$/)
    expect(() => parseCanonical(utf8('Айгерім'))).toThrow(/^not canonical JSON$/)
  })
})

describe('reading', () => {
  test('what was written reads back the same', () => {
    fc.assert(
      fc.property(values, (value) => {
        const bytes = canonicalBytes(value)
        expect(canonicalBytes(parseCanonical(bytes))).toEqual(bytes)
      }),
    )
  })

  test('a key named __proto__ is a key like any other', () => {
    const text = '{"__proto__":{"a":1}}'
    expect(canonical(parseCanonical(utf8(text)))).toBe(text)
  })

  test.each([
    ['a space', '{"a": 1}'],
    ['another order', '{"b":1,"a":2}'],
    ['a key twice', '{"a":1,"a":1}'],
    ['an escape that is not needed', '"\\u0041"'],
    ['a fraction', '1.5'],
    ['a whole number with a point', '1.0'],
    ['an exponent', '1e3'],
    ['a negative zero', '-0'],
    ['a number that loses digits', '9007199254740993'],
    ['null', 'null'],
    ['half of a surrogate pair', '"\\ud83d"'],
    ['a byte order mark', '\ufeff1'],
    ['a line feed at the end', '1\n'],
    ['nothing', ''],
    ['nesting without end', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('%s is refused', (_, text) => {
    expect(() => parseCanonical(utf8(text))).toThrow(SyntaxError)
  })

  test('bytes that are not UTF-8 are refused', () => {
    expect(() => parseCanonical(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(SyntaxError)
  })
})
