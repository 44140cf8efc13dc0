import * as v from 'valibot'
import { ThreadId } from '../ids.ts'
import { bytesOf } from './base64.ts'

/** What a text in the making is to become; of a form of several fields it is the JSON. */
export const DraftKind = v.picklist([
  'answer',
  'note',
  'brief',
  'fields',
  'card',
  'call',
  'sheet',
  'order',
  'meeting',
  'reading',
  'forwarding',
  'announcement',
  'classes',
  'contacts',
])
export type DraftKind = v.InferOutput<typeof DraftKind>

/** A text that somebody began and did not send. */
export const Draft = v.strictObject({
  thread: ThreadId,
  kind: DraftKind,
  /** Empty when it was sent, while there are others. */
  text: v.string(),
  /** Answers that the letter had when the text was begun: more of them came meanwhile. */
  answers: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** What other devices of the same person wrote in its place, offered until it is dropped. */
  others: v.array(v.pipe(v.string(), v.minLength(1))),
})
export type Draft = v.InferOutput<typeof Draft>

/** The JSON inside the sealed drafts of one person: one text for each letter and kind. */
export const Drafts = v.strictObject({ v: v.literal(1), drafts: v.array(Draft) })
export type Drafts = v.InferOutput<typeof Drafts>

/** All drafts of a person, whether none or twenty: version, nonce, 65,536 bytes, tag. */
export const sealedDraftsBytes = 1 + 12 + 65_536 + 16

/** Body of `PUT /api/drafts`, and the answer of `GET /api/drafts`. */
export const SealedDrafts = v.strictObject({
  /** One more than the version that its writer read, 1 for the first. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  bytes: bytesOf(sealedDraftsBytes),
})
export type SealedDrafts = v.InferOutput<typeof SealedDrafts>

/** Answer of `GET /api/drafts`: null when nothing was ever saved. */
export const KeptDrafts = v.nullable(SealedDrafts)
