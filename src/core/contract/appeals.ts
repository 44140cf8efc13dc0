import * as v from 'valibot'
import { AppealEntered } from '../appeals/entered.ts'
import { bytesOf } from './base64.ts'
import { PartHashes } from './files.ts'
import { SentLetter } from './letters.ts'

/** Body of `POST /api/appeals`: what a member entered, sealed like a letter and signed. */
export const SentAppeal = v.strictObject({
  entry: AppealEntered,
  /** Salt of the leaf; it stands in the sealed body too. */
  salt: bytesOf(32),
  slots: SentLetter.entries.slots,
  body: SentLetter.entries.body,
  /** The member's signature under the entry and the manifest of slots, body and parts. */
  sig: bytesOf(64),
  /** Photographs of the sheets, each part sent before. */
  parts: v.optional(PartHashes, []),
  /** Of a sheet that its author keeps a code of. @see docs/formats/sheet-code.md */
  receipt: v.exactOptional(
    v.strictObject({
      lookup: bytesOf(32),
      authHash: bytesOf(32),
      returnBox: SentLetter.entries.returnBox,
    }),
  ),
})
export type SentAppeal = v.InferOutput<typeof SentAppeal>
