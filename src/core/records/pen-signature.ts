import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { Hash, RecordId } from '../ids.ts'
import type { PaperRecord, PaperSigner } from './paper.ts'
import type { RecordState } from './record.ts'

/**
 * Somebody signed the print of a paper with a pen. It is written down beside the paper and not in it:
 * a paper that was issued can only be signed.
 */
export const PenSignature = v.strictObject({
  kind: v.literal('pen-signature'),
  paper: RecordId,
  /** Of the paper that was printed. */
  hash: Hash,
  /** Who signed it, by name as in its signature lines. */
  names: v.pipe(v.array(v.string()), v.minLength(1)),
  on: PlainDate,
  /** Where the sheet lies. */
  kept: v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.minLength(1), v.maxLength(200)),
})
export type PenSignature = v.InferOutput<typeof PenSignature>

/** How one signer of a paper stands. */
export interface SignerStanding {
  readonly signer: PaperSigner
  /** With what and when; null while the signature is missing. */
  readonly signed: { readonly with: 'key' | 'pen'; readonly on: PlainDate } | null
}

/** Every signer of `paper` with the signature given, in the order of its lines. */
export function standingsOf(
  { signers, hash }: PaperRecord,
  { record, signatures }: Pick<RecordState, 'record' | 'signatures'>,
  pens: readonly PenSignature[],
): readonly SignerStanding[] {
  return signers.map((signer) => {
    const key = signatures.find(({ by }) => by === signer.member)
    if (key) return { signer, signed: { with: 'key', on: key.on } }
    const pen = pens.find(
      (one) => one.paper === record && one.hash === hash && one.names.includes(signer.name),
    )
    return { signer, signed: pen ? { with: 'pen', on: pen.on } : null }
  })
}
