import type * as v from 'valibot'
import { EntryId, Hash, MemberId, RecordId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import type { RecordState } from './record.ts'

/**
 * A person signs a record as it stands. The leaf binds the signature to every word of the version:
 * whoever wrote it may sign as well, since writing is not yet signing.
 *
 * @clause S4-24
 */
export const RecordSigned = entrySchema('record-signed', MemberId, {
  record: RecordId,
  /** The version that is signed. */
  entry: EntryId,
  leaf: Hash,
})
export type RecordSigned = v.InferOutput<typeof RecordSigned>

/** Why a signature is refused. */
export type RecordSignatureRefusal =
  | 'unknown-record'
  | 'record-moved-on'
  | 'leaf-differs'
  | 'already-signed'

/** Why `entry` may not be signed, or null. */
export function refuseRecordSignature(
  record: RecordState | null,
  { by, header }: RecordSigned,
): RecordSignatureRefusal | null {
  if (record === null) return 'unknown-record'
  if (record.entry !== header.entry) return 'record-moved-on'
  if (record.leaf !== header.leaf) return 'leaf-differs'
  return record.signatures.some((signature) => signature.by === by) ? 'already-signed' : null
}

/** The record with the signature under it. */
export const foldRecordSignature = (record: RecordState, entry: RecordSigned): RecordState => ({
  ...record,
  signatures: [...record.signatures, { by: entry.by, on: entry.on }],
})
