import * as v from 'valibot'
import { fromBase64url, fromUtf8, type Bytes } from '#core/bytes.ts'
import { RecordContent, RecordKeyList } from '#core/contract/record-content.ts'
import type { EntryId } from '#core/ids.ts'
import { EnvelopeError } from '../encrypt/envelope-error.ts'
import {
  recordAssociate,
  type HeldRecordKey,
  type RecordPlace,
  type RecordWords,
} from '../encrypt/record.ts'
import { recordBuckets } from '../encrypt/sizes.ts'
import { decryptWith } from './age.ts'
import { open, readJson } from './open.ts'

/**
 * The keys that a `record-key-made` brings, its own last.
 *
 * @param identity - `AGE-SECRET-KEY-PQ-1…`
 * @param entry - the entry itself: a list that was made for another one is damaged.
 * @throws EnvelopeError `not-for-you` or `damaged`.
 */
export async function openRecordKeys(
  identity: string,
  entry: EntryId,
  content: Bytes,
): Promise<readonly HeldRecordKey[]> {
  const text = textIn(await decryptWith(identity, content))
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), RecordKeyList), text)
  if (!read.success || read.output.keys.at(-1)?.entry !== entry) throw new EnvelopeError('damaged')
  return read.output.keys.map((held) => ({ entry: held.entry, key: fromBase64url(held.key) }))
}

/**
 * What a record says.
 *
 * @throws EnvelopeError `unknown-version`, or `damaged` for another key, entry or school as well.
 */
export async function openRecord(
  key: Bytes,
  place: RecordPlace,
  content: Bytes,
): Promise<RecordWords> {
  const padded = await open(key, content, recordAssociate(place))
  const { v: _, ...words } = readJson(RecordContent, padded, recordBuckets)
  return words
}

function textIn(bytes: Bytes): string {
  try {
    return fromUtf8(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw new EnvelopeError('damaged')
    throw error
  }
}
