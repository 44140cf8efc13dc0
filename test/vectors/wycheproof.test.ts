import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { ml_kem768 as mlKem768 } from '@noble/post-quantum/ml-kem.js'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { concat, type Bytes } from '#core/bytes.ts'
import { open } from '#crypto/decrypt/open.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { verifySignature } from '#crypto/encrypt/signatures.ts'

const folder = fileURLToPath(new URL('../../../shared/vectors/wycheproof/', import.meta.url))
const present = existsSync(folder)
const absent = present
  ? ''
  : ' (not run: ../shared/vectors/wycheproof is not beside the repository)'

const Hex = v.pipe(
  v.string(),
  v.transform((hex): Bytes => Uint8Array.from(Buffer.from(hex, 'hex'))),
)
const Test = { tcId: v.number(), result: v.picklist(['valid', 'invalid', 'acceptable']) }

/** The groups of one file, or none where the vectors are absent. */
function groups<Group extends v.ObjectEntries, One extends v.ObjectEntries>(
  file: string,
  group: Group,
  one: One,
) {
  const schema = v.object({
    testGroups: v.array(v.object({ ...group, tests: v.array(v.object({ ...Test, ...one })) })),
  })
  return present ? v.parse(schema, JSON.parse(readFileSync(folder + file, 'utf8'))).testGroups : []
}

/** What `run` gives, or null when it throws: these libraries refuse by throwing. */
const orNull = (run: () => Uint8Array): Uint8Array | null => {
  try {
    return run()
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

/** The curve that the post-quantum package brings with it may be of another version than ours. */
const fromHybrid = createRequire(
  createRequire(import.meta.url).resolve('@noble/post-quantum/hybrid.js'),
)
const { x25519: hybridX25519 }: { x25519: typeof x25519 } = await import(
  fromHybrid.resolve('@noble/curves/ed25519.js')
)

describe.skipIf(!present)(`Wycheproof${absent}`, () => {
  test('AES-256-GCM with a 96-bit nonce, through our own opening: 66', async () => {
    const aead = { key: Hex, iv: Hex, aad: Hex, msg: Hex, ct: Hex, tag: Hex }
    const ours = groups('aes_gcm_test.json', { ivSize: v.number(), keySize: v.number() }, aead)
      .filter(({ ivSize, keySize }) => ivSize === 96 && keySize === 256)
      .flatMap(({ tests }) => tests)
    expect(ours).toHaveLength(66)
    for (const { tcId, result, key, iv, aad, msg, ct, tag } of ours) {
      const opening = open(key, concat(Uint8Array.of(1), iv, ct, tag), aad)
      if (result === 'valid') expect(await opening, `case ${tcId}`).toEqual(msg)
      else await expect(opening, `case ${tcId}`).rejects.toThrow(EnvelopeError)
    }
  })

  test('HKDF-SHA256: 86', () => {
    const one = { ikm: Hex, salt: Hex, info: Hex, size: v.number(), okm: Hex }
    const all = groups('hkdf_sha256_test.json', {}, one).flatMap(({ tests }) => tests)
    expect(all).toHaveLength(86)
    for (const { tcId, result, ikm, salt, info, size, okm } of all) {
      const derived = orNull(() => hkdf(sha256, ikm, salt, info, size))
      if (result === 'valid') expect(derived, `case ${tcId}`).toEqual(Uint8Array.from(okm))
      else expect(derived, `case ${tcId}`).toBeNull()
    }
  })

  test('Ed25519, strict, through our own verification: 151', async () => {
    const all = groups(
      'ed25519_test.json',
      { publicKey: v.object({ pk: Hex }) },
      { msg: Hex, sig: Hex },
    )
    expect(all.flatMap(({ tests }) => tests)).toHaveLength(151)
    for (const { publicKey, tests } of all) {
      for (const { tcId, result, msg, sig } of tests) {
        const holds = await verifySignature(publicKey.pk, msg, sig)
        expect(holds, `case ${tcId}`).toBe(result === 'valid')
      }
    }
  })

  // The three below are used by age and not by us; a broken update of them breaks every slot.
  test('X25519, that of the hybrid recipient and that of the classic one: 518', () => {
    const one = { public: Hex, private: Hex, shared: Hex, flags: v.array(v.string()) }
    const all = groups('x25519_test.json', {}, one).flatMap(({ tests }) => tests)
    expect(all).toHaveLength(518)
    for (const { tcId, private: secret, public: point, shared, flags } of all) {
      for (const curve of [x25519, hybridX25519]) {
        const found = orNull(() => curve.getSharedSecret(secret, point))
        // A shared secret of zeros may be given or refused; these refuse it, as age must.
        if (flags.includes('ZeroSharedSecret')) expect(found, `case ${tcId}`).toBeNull()
        else expect(found, `case ${tcId}`).toEqual(Uint8Array.from(shared))
      }
    }
  })

  test('ChaCha20-Poly1305: 325', () => {
    const one = { key: Hex, iv: Hex, aad: Hex, msg: Hex, ct: Hex, tag: Hex }
    const all = groups('chacha20_poly1305_test.json', {}, one).flatMap(({ tests }) => tests)
    expect(all).toHaveLength(325)
    for (const { tcId, result, key, iv, aad, msg, ct, tag } of all) {
      const text = orNull(() => chacha20poly1305(key, iv, aad).decrypt(concat(ct, tag)))
      if (result === 'valid') expect(text, `case ${tcId}`).toEqual(Uint8Array.from(msg))
      else expect(text, `case ${tcId}`).toBeNull()
    }
  })

  test('ML-KEM-768: 193', () => {
    const one = { seed: Hex, c: Hex, K: Hex, ek: v.optional(Hex) }
    const all = groups('mlkem_768_test.json', {}, one).flatMap(({ tests }) => tests)
    expect(all).toHaveLength(193)
    for (const { tcId, result, seed, c, K, ek } of all) {
      const shared = orNull(() => {
        const { secretKey, publicKey } = mlKem768.keygen(seed)
        if (ek !== undefined) expect(publicKey, `case ${tcId}`).toEqual(Uint8Array.from(ek))
        return mlKem768.decapsulate(c, secretKey)
      })
      if (result === 'valid') expect(shared, `case ${tcId}`).toEqual(Uint8Array.from(K))
      else expect(shared, `case ${tcId}`).toBeNull()
    }
  })
})
