import * as v from 'valibot'
import { Bucket, buckets } from '../appeals/receipt.ts'
import { PlainDate } from '../calendar/plain-date.ts'
import { PlannedTime } from '../openings/planned-time.ts'
import { BoxId, Hash, ThreadId } from '../ids.ts'
import { bytesOf } from './base64.ts'
import { PartHashes } from './files.ts'

/** What a sealed body has beside its bucket: commitment to the key, version, nonce and tag. */
const bodyOverheadBytes = 32 + 1 + 12 + 16

/** The largest sealed body. */
export const maxBodyBytes = buckets[3] + bodyOverheadBytes

/** The largest age file around a follow-up. */
const maxFollowUpBytes = buckets[3] + 4096

/** The most bytes of JSON that a letter without attachments takes. */
export const maxLetterJsonBytes = 256 * 1024

/** An age file around 256 bytes for one seat. */
const Slot = bytesOf(256, 4096)

/** Body of `PUT /api/letters/<id>` for a letter that begins a thread. */
export const SentLetter = v.strictObject({
  v: v.literal(1),
  kind: v.literal('letter'),
  box: BoxId,
  bucket: Bucket,
  roster: Hash,
  /** In the order of the roster's seats. */
  slots: v.pipe(v.array(Slot), v.minLength(2), v.maxLength(32)),
  body: bytesOf(buckets[1] + bodyOverheadBytes, maxBodyBytes),
  sig: bytesOf(32),
  salt: bytesOf(32),
  returnBox: bytesOf(1024 + 29, 16_384 + 29),
  lookup: bytesOf(32),
  /** Labelled SHA-256 of the secret that later proves the code. */
  authHash: bytesOf(32),
  /** "Danger now": goes into the log at once, with the minute. */
  urgent: v.boolean(),
  /** The attached parts, each sent before. */
  parts: v.optional(PartHashes, []),
})
export type SentLetter = v.InferOutput<typeof SentLetter>

/** Proof that somebody knows the code of a thread, without the code. */
export const CodeProof = v.strictObject({ lookup: bytesOf(32), auth: bytesOf(32) })
export type CodeProof = v.InferOutput<typeof CodeProof>

/** Body of `PUT /api/letters/<id>` for what an author writes later. */
export const SentFollowUp = v.strictObject({
  v: v.literal(1),
  kind: v.literal('follow-up'),
  ...CodeProof.entries,
  bucket: Bucket,
  /** An age file to the thread's recipient. */
  content: bytesOf(1024, maxFollowUpBytes),
  sig: bytesOf(32),
  salt: bytesOf(32),
  /** The attached parts, each sent before. */
  parts: v.optional(PartHashes, []),
})
export type SentFollowUp = v.InferOutput<typeof SentFollowUp>

export const Sent = v.variant('kind', [SentLetter, SentFollowUp])
export type Sent = v.InferOutput<typeof Sent>

/** The answer to `PUT /api/letters/<id>`: the letter is on disk. 201 the first time, then 200. */
export const Acknowledgement = v.strictObject({
  thread: ThreadId,
  /** When the box is next opened, by the calendar of the school. */
  opening: PlannedTime,
  /** Until when its answer comes then. */
  answerBy: PlainDate,
})
export type Acknowledgement = v.InferOutput<typeof Acknowledgement>
