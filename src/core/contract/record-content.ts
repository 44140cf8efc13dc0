import * as v from 'valibot'
import { EntryId } from '../ids.ts'
import { Bytes32 } from './bytes32.ts'
import { AttachedFiles } from './files.ts'

/**
 * The keys of the records of one audience: content of `record-key-made`, for everybody in it. The
 * last one is that of the entry itself; before it stand all that its maker held.
 *
 * @see docs/formats/records.md
 */
export const RecordKeyList = v.strictObject({
  v: v.literal(1),
  keys: v.pipe(
    v.array(v.strictObject({ entry: EntryId, key: Bytes32 })),
    v.minLength(1),
    v.maxLength(500),
  ),
})
export type RecordKeyList = v.InferOutput<typeof RecordKeyList>

/** What is sealed in a `record-written`. */
export const RecordContent = v.strictObject({
  v: v.literal(1),
  /** As `RecordData` has it. */
  data: v.unknown(),
  /** Scans and photographs that go with this version, with their keys. */
  files: v.exactOptional(AttachedFiles),
})
export type RecordContent = v.InferOutput<typeof RecordContent>
