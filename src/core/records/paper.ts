import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { Paper } from '../documents/paper.ts'
import { Hash, MemberId, RecordId, ThreadId } from '../ids.ts'

/** Somebody who signs a paper: with the own key, or with a pen on the print. */
export const PaperSigner = v.strictObject({
  role: v.string(),
  name: v.string(),
  /** Absent for somebody without a key, who signs on paper. */
  member: v.exactOptional(MemberId),
})
export type PaperSigner = v.InferOutput<typeof PaperSigner>

/**
 * A paper that was issued: exactly as it was shown, in one language, with its hash. New wording never
 * changes it. Signatures are those of the record.
 */
export const PaperRecord = v.strictObject({
  kind: v.literal('paper'),
  paper: Paper,
  /** Labelled SHA-256 of the canonical paper: what the QR of the print says. */
  hash: Hash,
  issuedOn: PlainDate,
  signers: v.array(PaperSigner),
  /** Signed with a pen: the day, and where the sheet is kept. A scan is an attached file. */
  signedOnPaper: v.exactOptional(v.strictObject({ on: PlainDate, kept: v.string() })),
  /** What it is about: an opening, a meeting, an appeal's thread. */
  about: v.exactOptional(v.union([RecordId, ThreadId])),
})
export type PaperRecord = v.InferOutput<typeof PaperRecord>
