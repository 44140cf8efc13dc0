import { toBase64url, utf8, type Bytes } from '#core/bytes.ts'
import type { RecordContent, RecordKeyList } from '#core/contract/record-content.ts'
import type { EntryId, SchoolId } from '#core/ids.ts'
import { labels } from '#core/labels.ts'
import { encryptToAll } from './age.ts'
import { pad } from './pad.ts'
import { randomBytes } from './random.ts'
import { keyBytes, recordBuckets } from './sizes.ts'
import { associate, seal } from './symmetric.ts'

/** The entry that a record's content belongs to. */
export interface RecordPlace {
  readonly school: SchoolId
  readonly entry: EntryId
}

/** A key under which records are sealed, by the entry that brought it. */
export interface HeldRecordKey {
  readonly entry: EntryId
  /** 32 bytes. */
  readonly key: Bytes
}

/** A key for the records of one audience. */
export const newRecordKey = (): Bytes => randomBytes(keyBytes)

/**
 * The keys of an audience in an age file for everybody in it.
 *
 * @param keys - all that the maker holds, the new one last.
 * @param recipients - `age1pq1…`, each checked against the roster before.
 * @throws RangeError without anybody in it.
 */
export async function sealRecordKeys(
  keys: readonly HeldRecordKey[],
  recipients: readonly string[],
): Promise<Bytes> {
  if (recipients.length === 0) throw new RangeError('a key is for somebody')
  const list: RecordKeyList = {
    v: 1,
    keys: keys.map(({ entry, key }) => ({ entry, key: toBase64url(key) })),
  }
  return encryptToAll(recipients, utf8(JSON.stringify(list)))
}

/** What a record's content is bound to: moved to another entry it does not open. */
export const recordAssociate = ({ school, entry }: RecordPlace): Bytes =>
  associate(labels.record, { v: 1, school, entry })

/** What a record says, and the files that go with it. */
export type RecordWords = Omit<RecordContent, 'v'>

/**
 * Encrypts what a record says.
 *
 * @throws EnvelopeError `too-large` when it does not fit into the largest bucket.
 * @see docs/formats/records.md
 */
export async function sealRecord(
  key: Bytes,
  place: RecordPlace,
  words: RecordWords,
): Promise<Bytes> {
  const content: RecordContent = { v: 1, ...words }
  const bytes = utf8(JSON.stringify(content))
  // The first in which both the text and its length in four bytes have room.
  const bucket = recordBuckets.find((size) => size >= bytes.length + 4) ?? 0
  return seal(key, pad(bytes, bucket), recordAssociate(place))
}
