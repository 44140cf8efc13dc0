import { argon2idAsync } from '@noble/hashes/argon2.js'
import { argon2Cost, type Argon2id } from './receipt-keys.ts'

/**
 * Argon2id in plain script, for a browser without WebAssembly (Lockdown Mode of iOS, Tor Browser's
 * safer level): the same bytes, about four times slower.
 *
 * @see RFC 9106
 */
export const argon2Plain: Argon2id = async (password, salt) =>
  new Uint8Array(
    await argon2idAsync(password, salt, {
      m: argon2Cost.memoryKib,
      t: argon2Cost.passes,
      p: argon2Cost.lanes,
      dkLen: argon2Cost.outputBytes,
    }),
  )
