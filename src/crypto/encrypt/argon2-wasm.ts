import { argon2id } from 'hash-wasm'
import { argon2Cost, type Argon2id } from './receipt-keys.ts'

/**
 * Argon2id in WebAssembly: about 0.5 s. Needs `'wasm-unsafe-eval'` in the policy of its worker.
 *
 * @see RFC 9106
 */
export const argon2Wasm: Argon2id = async (password, salt) =>
  new Uint8Array(
    await argon2id({
      password,
      salt,
      memorySize: argon2Cost.memoryKib,
      iterations: argon2Cost.passes,
      parallelism: argon2Cost.lanes,
      hashLength: argon2Cost.outputBytes,
      outputType: 'binary',
    }),
  )
