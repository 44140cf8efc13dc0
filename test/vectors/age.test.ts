import { inflateSync } from 'node:zlib'
import { armor, Decrypter } from 'age-encryption'
import * as vectors from 'cctv-age'
import { expect, test } from 'vitest'
import { fromUtf8, sha256 } from '#core/bytes.ts'

/** A vector of C2SP CCTV: headers, an empty line, and an age file. */
interface Vector {
  readonly name: string
  readonly expected: string
  readonly identities: readonly string[]
  readonly passphrases: readonly string[]
  readonly armored: boolean
  readonly payload: string | undefined
  readonly file: Uint8Array
}

const all = Object.entries(vectors)
  .filter(([, bytes]) => bytes instanceof Uint8Array)
  .map(([name, bytes]) => readVector(name, bytes))

/** How this library words the failures that must not be mistaken for one another. */
const messages: Readonly<Record<string, string>> = {
  'no match': "no identity matched any of the file's recipients",
  'HMAC failure': 'invalid header HMAC',
}

test('the suite is whole', () => {
  expect(all).toHaveLength(143)
})

for (const vector of all) {
  test(`age vector ${vector.name}: ${vector.expected}`, async () => {
    // As we use age: the text comes whole or not at all, so nothing of a broken file is released.
    if (vector.expected === 'success') {
      expect(hexOf(sha256(await decrypt(vector)))).toBe(vector.payload)
    } else {
      await expect(decrypt(vector)).rejects.toThrow(messages[vector.expected])
    }
  })
}

async function decrypt({ armored, file, identities, passphrases }: Vector): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  for (const passphrase of passphrases) decrypter.addPassphrase(passphrase)
  return decrypter.decrypt(armored ? armor.decode(fromUtf8(file)) : file)
}

function readVector(name: string, bytes: Uint8Array): Vector {
  const end = new TextDecoder('latin1').decode(bytes).indexOf('\n\n')
  const lines = fromUtf8(bytes.subarray(0, end)).split('\n')
  const values = (key: string) =>
    lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2))
  const file = bytes.subarray(end + 2)
  return {
    name,
    expected: values('expect')[0] ?? 'nothing',
    identities: values('identity'),
    passphrases: values('passphrase'),
    armored: values('armored').includes('yes'),
    payload: values('payload')[0],
    file: values('compressed').includes('zlib') ? inflateSync(file) : file,
  }
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
