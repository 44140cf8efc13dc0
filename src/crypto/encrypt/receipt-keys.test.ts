import { expect, test } from 'vitest'
import { genesis, otherRoster } from '../../../test/crypto-cast.ts'
import { sha256, toBase64url, utf8 } from '#core/bytes.ts'
import { entryId } from '#core/ids.ts'
import { argon2Wasm } from './argon2-wasm.ts'
import { receiptAuthHash, recoveryAuthHash } from './auth-hash.ts'
import { receiptCode } from './receipt-code.ts'
import { deriveReceiptKeys, type Argon2id } from './receipt-keys.ts'
import { answerReadSalt, followUpSalt, letterSalt } from './salts.ts'

const code = receiptCode('12345678901234567891')
const otherCode = receiptCode('00000000000000000000')

/** Stands for Argon2id where only what surrounds it is looked at. */
const quick: Argon2id = (password, salt) => Promise.resolve(sha256(password, utf8('|'), salt))

test('a code gives six different keys of 32 bytes, the same every time', async () => {
  const keys = await deriveReceiptKeys(code, genesis, argon2Wasm)
  const values = Object.values(keys).map(toBase64url)
  expect(Object.keys(keys)).toEqual(['lookup', 'auth', 'mac', 'salt', 'box', 'answers'])
  expect(new Set(values).size).toBe(6)
  expect(values.every((value) => value.length === 43)).toBe(true)
  expect(await deriveReceiptKeys(code, genesis, argon2Wasm)).toEqual(keys)
})

test('another code, or the same code in another school, gives other keys', async () => {
  const all = await Promise.all([
    deriveReceiptKeys(code, genesis, quick),
    deriveReceiptKeys(otherCode, genesis, quick),
    deriveReceiptKeys(code, otherRoster, quick),
  ])
  expect(new Set(all.flatMap((keys) => Object.values(keys).map(toBase64url))).size).toBe(18)
})

test('every own entry of an author has another salt', async () => {
  const { salt } = await deriveReceiptKeys(code, genesis, quick)
  const answer = entryId(toBase64url(new Uint8Array(16).fill(1)))
  const salts = [
    letterSalt(salt),
    followUpSalt(salt, 1),
    followUpSalt(salt, 2),
    answerReadSalt(salt, answer),
  ]
  expect(new Set(salts.map(toBase64url)).size).toBe(4)
})

test('the server keeps a hash of what proves a caller, and not the same one for both proofs', () => {
  const auth = new Uint8Array(32).fill(7)
  expect(receiptAuthHash(auth)).toHaveLength(32)
  expect(receiptAuthHash(auth)).not.toEqual(auth)
  expect(receiptAuthHash(auth)).not.toEqual(recoveryAuthHash(auth))
})
