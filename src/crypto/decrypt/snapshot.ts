import * as v from 'valibot'
import { fromBase64url, fromUtf8, toBase64url, utf8, type Bytes } from '#core/bytes.ts'
import { Bytes32 } from '#core/contract/bytes32.ts'
import { AttachedFiles, type AttachedFile } from '#core/contract/files.ts'
import { ThreadIdentity } from '#core/contract/letter-body.ts'
import { EntryId, Hash, ThreadId, type MemberId } from '#core/ids.ts'
import { Audience } from '#core/records/audience.ts'
import { labels } from '#core/labels.ts'
import { derive } from '../encrypt/derive.ts'
import { EnvelopeError } from '../encrypt/envelope-error.ts'
import type { HeldRecordKey } from '../encrypt/record.ts'
import { associate, seal } from '../encrypt/symmetric.ts'
import type { RememberedLetter } from './key-ring.ts'
import { open } from './open.ts'

/** Everything that opens what belongs to one letter. */
export interface LetterKeys extends RememberedLetter {
  /** Opens the author's follow-ups. */
  readonly threadIdentity: string
  /** The author's key for answers. */
  readonly answers: Bytes
  /** The attached files of the letter and of all that was written about it. */
  readonly files: readonly CarriedFiles[]
}

/** The files of a letter, follow-up, answer or record. */
export interface CarriedFiles {
  readonly owner: EntryId
  /** Place of the owner in the log. */
  readonly index: number
  readonly files: readonly AttachedFile[]
}

/** A key for records that was held. */
export interface SnapshotRecordKey extends HeldRecordKey {
  readonly audience: Audience
}

/** Which page of whose snapshot, and which edition of it. */
export interface SnapshotPlace {
  readonly account: MemberId
  /** 0 for the head, then the letters in the order of the log. */
  readonly page: number
  /** 128 random bits in base64url: two editions of a page are never taken for each other. */
  readonly edition: string
}

/** One page in clear. */
export interface SnapshotPage {
  readonly keys: readonly LetterKeys[]
  /** On the first page only. */
  readonly recordKeys: readonly SnapshotRecordKey[]
  /** Of all records, on the first page only. */
  readonly recordFiles: readonly CarriedFiles[]
  /** What the session keeps of its copy of the log: JSON. */
  readonly content: unknown
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

const Carried = v.array(v.strictObject({ owner: EntryId, index: Count, files: AttachedFiles }))

const Page = v.strictObject({
  v: v.literal(1),
  /** Thread, K, roster, readers, index, thread identity, the author's key for answers, files. */
  keys: v.array(
    v.strictTuple([ThreadId, Bytes32, Hash, Count, Count, ThreadIdentity, Bytes32, Carried]),
  ),
  /** The entry that brought it, its audience, the key. */
  recordKeys: v.array(v.strictTuple([EntryId, Audience, Bytes32])),
  recordFiles: Carried,
  content: v.unknown(),
})

/** Encrypts one page under the member's own seed. Not padded: it stays on the device. */
export async function sealSnapshotPage(
  seed: Bytes,
  place: SnapshotPlace,
  { keys, recordKeys, recordFiles, content }: SnapshotPage,
): Promise<Bytes> {
  const page = {
    v: 1,
    keys: keys.map(({ thread, key, roster, readers, index, threadIdentity, answers, files }) => [
      thread,
      toBase64url(key),
      roster,
      readers,
      index,
      threadIdentity,
      toBase64url(answers),
      files,
    ]),
    recordKeys: recordKeys.map(({ entry, audience, key }) => [entry, audience, toBase64url(key)]),
    recordFiles,
    content,
  }
  return seal(snapshotKey(seed), utf8(JSON.stringify(page)), snapshotAssociate(place))
}

/** Opens one page. @throws EnvelopeError `unknown-version` or `damaged`. */
export async function openSnapshotPage(
  seed: Bytes,
  place: SnapshotPlace,
  sealed: Bytes,
): Promise<SnapshotPage> {
  const text = fromUtf8(await open(snapshotKey(seed), sealed, snapshotAssociate(place)))
  const page = v.safeParse(v.pipe(v.string(), v.parseJson(), Page), text)
  if (!page.success) throw new EnvelopeError('damaged')
  const { keys, recordKeys, recordFiles, content } = page.output
  return {
    keys: keys.map(([thread, key, roster, readers, index, threadIdentity, answers, files]) => ({
      thread,
      key: fromBase64url(key),
      roster,
      readers,
      index,
      threadIdentity,
      answers: fromBase64url(answers),
      files,
    })),
    recordKeys: recordKeys.map(([entry, audience, key]) => ({
      entry,
      audience,
      key: fromBase64url(key),
    })),
    recordFiles,
    content,
  }
}

const snapshotKey = (seed: Bytes): Bytes => derive(seed, labels.snapshot)

const snapshotAssociate = ({ account, page, edition }: SnapshotPlace): Bytes =>
  associate(labels.snapshot, { v: 1, account, page, edition })
