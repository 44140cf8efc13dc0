import { getPublicKeyAsync, signAsync, verifyAsync } from '@noble/ed25519'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fromBase64, fromUtf8, sha256, utf8, type Bytes } from '../bytes.ts'
import { memberId } from '../ids.ts'
import {
  cosignatureMessage,
  cosignerName,
  formatCheckpoint,
  formatCosignature,
  parseCheckpoint,
  parseCosignature,
} from './checkpoint.ts'
import { formatNote, keyId, parseNote, signaturesBy, type SignatureType } from './note.ts'
import { extend, leafHash, rootFromFrontier } from './tree.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('the example of docs/formats/checkpoint.md', async () => {
  const page = readFileSync(new URL('../../../docs/formats/checkpoint.md', import.meta.url), 'utf8')
  const origin = 'school.example/log/AAECAwQFBgcICQoLDA0ODw'
  const dana = cosignerName(origin, memberId('EBESExQVFhcYGRobHB0eHw'))
  const time = 1795168800
  const logSeed = new Uint8Array(32).fill(1)
  const danaSeed = new Uint8Array(32).fill(2)

  const leaves = ['one', 'two', 'three'].map((data) => leafHash(utf8(data)))
  const root = rootFromFrontier(extend(0, [], leaves).frontier)
  const text = formatCheckpoint({ origin, size: 3, root })

  const idOf = async (name: string, type: SignatureType, seed: Bytes): Promise<Bytes> =>
    keyId(name, type, await getPublicKeyAsync(seed))
  const logKey = await idOf(origin, 'ed25519', logSeed)
  const danaKey = await idOf(dana, 'cosignature/v1', danaSeed)

  test('has the hashes of its three entries and their root', () => {
    for (const hash of [...leaves, root]) expect(page).toContain(hex(hash))
  })

  test('has the keys and key ids of the log and of Dana', async () => {
    for (const seed of [logSeed, danaSeed]) {
      expect(page).toContain(hex(await getPublicKeyAsync(seed)))
    }
    for (const id of [logKey, danaKey]) expect(page).toContain(`\`${hex(id)}\``)
  })

  test('is the note that the log signs and Dana cosigns', async () => {
    const signature = await signAsync(cosignatureMessage(text, time), danaSeed)
    const note = formatNote({
      text,
      signatures: [
        { name: origin, keyId: logKey, signature: await signAsync(utf8(text), logSeed) },
        { name: dana, keyId: danaKey, signature: formatCosignature({ time, signature }) },
      ],
    })
    expect(page).toContain(`\`\`\`text\n${note}\`\`\``)
    expect(page).toContain(`\`\`\`text\n${fromUtf8(cosignatureMessage(text, time))}\`\`\``)
  })

  test('verifies when it is read from the page', async () => {
    const [, block = ''] = /```text\n(.*?)```/s.exec(page) ?? []
    const note = parseNote(block)
    expect(parseCheckpoint(note.text)).toEqual({ origin, size: 3, root })
    const cosigned = signaturesBy(note, dana, danaKey).map(parseCosignature)
    expect(cosigned.map((cosignature) => cosignature.time)).toEqual([time])
    for (const { signature } of cosigned) {
      const message = cosignatureMessage(note.text, time)
      expect(await verifyAsync(signature, message, await getPublicKeyAsync(danaSeed))).toBe(true)
    }
  })
})

test('the example of C2SP reads as its text says', () => {
  const text =
    'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'
  const line =
    'jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA=='
  expect(parseCheckpoint(text).size).toBe(20852163)
  const cosignature = parseCosignature(fromBase64(line).slice(4))
  expect(cosignature.time).toBe(1679315147)
  expect(hex(cosignatureMessage(text, cosignature.time))).toBe(
    hex(utf8(`cosignature/v1\ntime 1679315147\n${text}`)),
  )
})

describe('the text of a checkpoint', () => {
  const root = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I='

  test('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.string(), (size, seed) => {
        const checkpoint = { origin: 'school.example/log', size, root: sha256(utf8(seed)) }
        expect(parseCheckpoint(formatCheckpoint(checkpoint))).toEqual(checkpoint)
      }),
    )
  })

  test.each([
    ['nothing', ''],
    ['no origin', `\n7\n${root}\n`],
    ['an origin with a space', `a b\n7\n${root}\n`],
    ['an origin with a plus', `a+b\n7\n${root}\n`],
    ['no size', `a\n\n${root}\n`],
    ['a size with a zero before it', `a\n07\n${root}\n`],
    ['a negative size', `a\n-7\n${root}\n`],
    ['a size with an exponent', `a\n1e3\n${root}\n`],
    ['a size in hexadecimal', `a\n0x7\n${root}\n`],
    ['a size beyond 2^53 - 1', `a\n9007199254740993\n${root}\n`],
    ['a root of 31 bytes', `a\n7\n${root.slice(0, 40)}\n`],
    ['a root without padding', `a\n7\n${root.slice(0, -1)}\n`],
    ['a root in base64url', `a\n7\n${root.replace('/', '_')}\n`],
    ['a root with stray bits', `a\n7\n${root.replace('I=', 'J=')}\n`],
    ['an extension line', `a\n7\n${root}\nmore\n`],
    ['an empty line at the end', `a\n7\n${root}\n\n`],
    ['no line feed at the end', `a\n7\n${root}`],
    ['a carriage return', `a\r\n7\r\n${root}\r\n`],
  ])('with %s is refused', (_, text) => {
    expect(() => parseCheckpoint(text)).toThrow(SyntaxError)
  })

  test.each([-1, 0.5, NaN, 2 ** 53])('is not written for the size %d', (size) => {
    expect(() => formatCheckpoint({ origin: 'a', size, root: fromBase64(root) })).toThrow('size')
  })
})

describe('a cosignature', () => {
  const signature = new Uint8Array(64).fill(9)

  test('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (time) => {
        expect(parseCosignature(formatCosignature({ time, signature }))).toEqual({
          time,
          signature,
        })
      }),
    )
  })

  test('of a time that no clock shows is neither written nor read', () => {
    for (const time of [-1, 0.5, NaN, 2 ** 53]) {
      expect(() => formatCosignature({ time, signature })).toThrow(RangeError)
      expect(() => cosignatureMessage('text\n', time)).toThrow(RangeError)
    }
    expect(() => parseCosignature(new Uint8Array(72).fill(255))).toThrow(SyntaxError)
  })

  test('of another length is neither written nor read', () => {
    expect(() => formatCosignature({ time: 0, signature: signature.slice(1) })).toThrow(RangeError)
    for (const length of [0, 71, 73]) {
      expect(() => parseCosignature(new Uint8Array(length))).toThrow(SyntaxError)
    }
  })
})
