import { fromBase64url, sha256, utf8, type Bytes } from '#core/bytes.ts'
import type { Hash } from '#core/ids.ts'
import { labelled, labels } from '#core/labels.ts'
import { derive } from './derive.ts'
import type { ReceiptCode } from './receipt-code.ts'

/** What one code is worth, 32 bytes each. */
export interface ReceiptKeys {
  /** Sent: by it the server finds the thread. */
  readonly lookup: Bytes
  /** Sent: proves to the server that the caller knows more than `lookup`. */
  readonly auth: Bytes
  /** Key of the author's MAC over each own entry. */
  readonly mac: Bytes
  /** Source of the salts of the author's entries. */
  readonly salt: Bytes
  /** Key of the return box. */
  readonly box: Bytes
  /** Key of the author's copies of answers; the readers have it from the letter. */
  readonly answers: Bytes
}

/** Argon2id at Senim's cost, however it is computed. @see argon2-wasm.ts, argon2-plain.ts */
export type Argon2id = (password: Bytes, salt: Bytes) => Promise<Bytes>

/** The cost of one guess of a code: 64 MiB, three passes, one lane. @see RFC 9106 §4 */
export const argon2Cost = { memoryKib: 65_536, passes: 3, lanes: 1, outputBytes: 32 } as const

/**
 * The keys of `code` in the school whose genesis hash is `genesis`: the same code in another school
 * opens nothing. Takes about half a second; run it in a worker.
 */
export async function deriveReceiptKeys(
  code: ReceiptCode,
  genesis: Hash,
  argon2id: Argon2id,
): Promise<ReceiptKeys> {
  const salt = sha256(labelled(labels.receipt, fromBase64url(genesis)))
  const seed = await argon2id(utf8(code), salt)
  return {
    lookup: derive(seed, labels.receiptLookup),
    auth: derive(seed, labels.receiptAuth),
    mac: derive(seed, labels.receiptMac),
    salt: derive(seed, labels.receiptSalt),
    box: derive(seed, labels.receiptBox),
    answers: derive(seed, labels.receiptAnswers),
  }
}
