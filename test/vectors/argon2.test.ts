import { argon2Sync } from 'node:crypto'
import { argon2id as nobleArgon2id } from '@noble/hashes/argon2.js'
import { argon2id as wasmArgon2id } from 'hash-wasm'
import { expect, test } from 'vitest'
import { utf8 } from '#core/bytes.ts'
import { argon2Plain } from '#crypto/encrypt/argon2-plain.ts'
import { argon2Wasm } from '#crypto/encrypt/argon2-wasm.ts'
import { argon2Cost } from '#crypto/encrypt/receipt-keys.ts'

const filled = (length: number, fill: number) => new Uint8Array(length).fill(fill)

// RFC 9106 §5.3
const rfc = {
  password: filled(32, 1),
  salt: filled(16, 2),
  secret: filled(8, 3),
  associated: filled(12, 4),
  memory: 32,
  passes: 3,
  lanes: 4,
  tag: '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
}

test('the plain Argon2id gives the tag of RFC 9106 §5.3', () => {
  const tag = nobleArgon2id(rfc.password, rfc.salt, {
    m: rfc.memory,
    t: rfc.passes,
    p: rfc.lanes,
    dkLen: 32,
    key: rfc.secret,
    personalization: rfc.associated,
  })
  expect(Buffer.from(tag).toString('hex')).toBe(rfc.tag)
})

// hash-wasm takes no associated data, so its tag is compared without, here with that of OpenSSL.
test('the WebAssembly Argon2id agrees with OpenSSL on the same inputs without associated data', async () => {
  const tag = await wasmArgon2id({
    password: rfc.password,
    salt: rfc.salt,
    secret: rfc.secret,
    memorySize: rfc.memory,
    iterations: rfc.passes,
    parallelism: rfc.lanes,
    hashLength: 32,
    outputType: 'hex',
  })
  const reference = argon2Sync('argon2id', {
    message: rfc.password,
    nonce: rfc.salt,
    secret: rfc.secret,
    memory: rfc.memory,
    passes: rfc.passes,
    parallelism: rfc.lanes,
    tagLength: 32,
  })
  expect(tag).toBe(reference.toString('hex'))
})

test('at the cost of a receipt code, WebAssembly, plain script and OpenSSL agree', async () => {
  const password = utf8('12345678901234567891')
  const salt = filled(32, 5)
  const reference = argon2Sync('argon2id', {
    message: password,
    nonce: salt,
    memory: argon2Cost.memoryKib,
    passes: argon2Cost.passes,
    parallelism: argon2Cost.lanes,
    tagLength: argon2Cost.outputBytes,
  })
  expect(await argon2Wasm(password, salt)).toEqual(new Uint8Array(reference))
  expect(await argon2Plain(password, salt)).toEqual(new Uint8Array(reference))
})
