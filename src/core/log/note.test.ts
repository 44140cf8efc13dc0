import { verifyAsync } from '@noble/ed25519'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64, toBase64, utf8, type Bytes } from '../bytes.ts'
import { formatNote, keyId, maxSignatures, parseNote, signaturesBy, type Note } from './note.ts'

const bytes = (length: number, fill: number): Bytes => new Uint8Array(length).fill(fill)
const own = (array: Uint8Array): Bytes => new Uint8Array(array)

const textLine = fc
  .string({ unit: 'grapheme' })
  .filter((text) => Array.from(text).every((character) => character >= ' '))
const notes: fc.Arbitrary<Note> = fc.record({
  text: fc.array(textLine).map((all) => `${all.join('\n')}\n`),
  signatures: fc.array(
    fc.record({
      name: fc.stringMatching(/^[a-z.]+\/[\w-]+$/),
      keyId: fc.uint8Array({ minLength: 4, maxLength: 4 }).map(own),
      signature: fc.uint8Array({ minLength: 1, maxLength: 80 }).map(own),
    }),
    { minLength: 1, maxLength: 16 },
  ),
})

describe('a note that another program signed', () => {
  // The example in the documentation of golang.org/x/mod/sumdb/note.
  const name = 'example.com/foo'
  const note = parseNote(
    'This is an example message.\n\n' +
      `— ${name} Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n`,
  )
  // The type of the key, 0x01, and the key.
  const key = fromBase64('AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k').slice(1)

  test('has the key id that its name and key give', () => {
    expect(Buffer.from(keyId(name, 'ed25519', key)).toString('hex')).toBe('530d903a')
  })

  test('verifies', async () => {
    const signatures = signaturesBy(note, name, keyId(name, 'ed25519', key))
    expect(signatures).toHaveLength(1)
    for (const signature of signatures) {
      expect(await verifyAsync(signature, utf8(note.text), key)).toBe(true)
    }
  })
})

test('a note reads back as it was written', () => {
  fc.assert(
    fc.property(notes, (note) => {
      expect(parseNote(formatNote(note))).toEqual(note)
    }),
  )
})

test('a text with empty lines ends at the last of them', () => {
  const text = 'Ognuno sta solo\n\ned è subito sera.\n'
  const signatures = [{ name: 'a', keyId: bytes(4, 1), signature: bytes(1, 2) }]
  expect(parseNote(formatNote({ text, signatures })).text).toBe(text)
})

test('a signature belongs to a key only by name and id together', () => {
  const signature = bytes(64, 7)
  const note = {
    text: 'text\n',
    signatures: [
      { name: 'school.example/dana', keyId: bytes(4, 1), signature },
      { name: 'school.example/dana', keyId: bytes(4, 2), signature: bytes(64, 8) },
      { name: 'school.example/marat', keyId: bytes(4, 1), signature: bytes(64, 9) },
    ],
  }
  expect(signaturesBy(note, 'school.example/dana', bytes(4, 1))).toEqual([signature])
  expect(signaturesBy(note, 'school.example/saule', bytes(4, 1))).toEqual([])
})

test('the same key has another id under another name or for another way of signing', () => {
  const ids = [
    keyId('a', 'ed25519', bytes(32, 1)),
    keyId('b', 'ed25519', bytes(32, 1)),
    keyId('a', 'cosignature/v1', bytes(32, 1)),
  ]
  expect(new Set(ids.map(toBase64)).size).toBe(3)
  expect(() => keyId('a', 'ed25519', bytes(31, 1))).toThrow(RangeError)
})

describe('refusing', () => {
  const line = `— a ${toBase64(bytes(5, 1))}\n`

  test.each([
    ['nothing', ''],
    ['a text alone', 'text\n'],
    ['no empty line before the signatures', `text\n${line}`],
    ['no text', `\n${line}`],
    ['no signature', 'text\n\n'],
    ['a signature line that does not end', `text\n\n${line.trimEnd()}`],
    ['an empty line at the end', `text\n\n${line}\n`],
    ['a carriage return', `text\r\n\n${line}`],
    ['a tab', `te\txt\n\n${line}`],
    ['half of a surrogate pair', `te\ud83dxt\n\n${line}`],
    ['a hyphen in place of the dash', `text\n\n${line.replace('—', '-')}`],
    ['a second space', `text\n\n${line.replace('a', 'a ')}`],
    ['a space at the end of a line', `text\n\n${line.replace('\n', ' \n')}`],
    ['a name with a plus', `text\n\n${line.replace('a', 'a+b')}`],
    ['a name with a space that is not ASCII', `text\n\n${line.replace('a', 'a\u00a0b')}`],
    ['a name with a control character', `text\n\n${line.replace('a', 'a\u0000')}`],
    ['no name', `text\n\n${line.replace('a', '')}`],
    ['a signature without padding', `text\n\n${line.replace('=', '')}`],
    ['a signature in base64url', 'text\n\n— a _____w==\n'],
    ['a signature with stray bits', 'text\n\n— a AQEBAQH=\n'],
    ['a key id without a signature', `text\n\n— a ${toBase64(bytes(4, 1))}\n`],
    ['more signatures than anybody needs', `text\n\n${line.repeat(maxSignatures + 1)}`],
  ])('%s is refused', (_, note) => {
    expect(() => parseNote(note)).toThrow(SyntaxError)
  })

  test('the line that all of them break is good itself', () => {
    expect(parseNote(`text\n\n${line.repeat(maxSignatures)}`).signatures).toHaveLength(64)
  })

  const signature = { name: 'a', keyId: bytes(4, 1), signature: bytes(1, 1) }
  test.each<[string, Note]>([
    ['a text without its last line feed', { text: 'text', signatures: [signature] }],
    ['no signatures', { text: 'text\n', signatures: [] }],
    ['a key id of 3 bytes', { text: 'a\n', signatures: [{ ...signature, keyId: bytes(3, 1) }] }],
    ['an empty signature', { text: 'a\n', signatures: [{ ...signature, signature: bytes(0, 0) }] }],
    ['an empty name', { text: 'a\n', signatures: [{ ...signature, name: '' }] }],
  ])('%s is not written', (_, note) => {
    expect(() => formatNote(note)).toThrow(SyntaxError)
  })
})

describe('base64 with padding', () => {
  test('is what every other program writes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (array) => {
        const text = Buffer.from(array).toString('base64')
        expect(toBase64(array)).toBe(text)
        expect(fromBase64(text)).toEqual(own(array))
      }),
    )
  })

  test.each(['A', 'AA', 'AAA', 'AA=', 'AAA==', 'A===', '====', 'AAAA====', 'AB==', 'A-_A', 'A=AA'])(
    '%s is refused',
    (text) => expect(() => fromBase64(text)).toThrow(SyntaxError),
  )
})
