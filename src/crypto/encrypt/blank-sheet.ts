import { sheetCodeText } from '#core/appeals/sheet-code.ts'
import type { Hash } from '#core/ids.ts'
import { receiptAuthHash } from './auth-hash.ts'
import { drawReceiptCode, formatReceiptCode } from './receipt-code.ts'
import { deriveReceiptKeys, type Argon2id } from './receipt-keys.ts'

/** One blank letter form: what its author tears off, and what stays on the letter. */
export interface BlankSheet {
  /** The receipt code in groups of digits: known to this paper alone. */
  readonly code: string
  /** The text of its QR. @see docs/formats/sheet-code.md */
  readonly sheet: string
}

/**
 * Draws a receipt code for a sheet of paper of the school whose genesis hash is `genesis`. Takes about
 * half a second and 64 MiB; run it in a worker.
 *
 * @see docs/formats/sheet-code.md
 */
export async function drawBlankSheet(genesis: Hash, argon2id: Argon2id): Promise<BlankSheet> {
  const code = drawReceiptCode()
  const { lookup, auth, answers, box } = await deriveReceiptKeys(code, genesis, argon2id)
  const sheet = sheetCodeText({ lookup, authHash: receiptAuthHash(auth), answers, box })
  return { code: formatReceiptCode(code), sheet }
}
