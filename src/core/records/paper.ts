import * as v from 'valibot'
import { utf8 } from '../bytes.ts'
import { PlainDate } from '../calendar/plain-date.ts'
import { Paper, paperHash } from '../documents/paper.ts'
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
 * changes it. Signatures are those of the record; what a pen signed is told by `pen-signature`.
 */
export const PaperRecord = v.strictObject({
  kind: v.literal('paper'),
  paper: Paper,
  /** Labelled SHA-256 of the canonical paper: what the QR of the print says. */
  hash: Hash,
  issuedOn: PlainDate,
  signers: v.array(PaperSigner),
  /** What it is about: an opening, a meeting, an appeal's thread. */
  about: v.exactOptional(v.union([RecordId, ThreadId])),
  /** The paper in whose place it stands: that one keeps its words and its signatures. */
  corrects: v.exactOptional(RecordId),
  /** Why it stands there, for everybody who reads it. */
  reason: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000))),
})
export type PaperRecord = v.InferOutput<typeof PaperRecord>

/** Why a paper is not issued; each word has its text in `words/`. */
export type PaperRefusal =
  | 'paper-says-nothing'
  | 'paper-is-too-long'
  | 'signer-is-missing'
  | 'signer-is-double'

/** Bytes of a paper's JSON that a record has room for, beside signers and hash. @see docs/formats/records.md */
const maxPaperBytes = 262_144 - 16_384

/** Why `paper` is not issued for these signers, or null. */
export function refusePaper(paper: Paper, signers: readonly PaperSigner[]): PaperRefusal | null {
  if (paper.blocks.length === 0) return 'paper-says-nothing'
  if (utf8(JSON.stringify(paper)).length > maxPaperBytes) return 'paper-is-too-long'
  if (signers.some(({ name }) => name.trim() === '')) return 'signer-is-missing'
  const members = signers.flatMap(({ member }) => member ?? [])
  return new Set(members).size < members.length ? 'signer-is-double' : null
}

/**
 * The paper as it is kept; its words are in NFC from here on.
 *
 * @throws ValiError when `paper` is none: a builder made a mistake.
 */
export function paperRecord(
  paper: Paper,
  facts: Omit<PaperRecord, 'kind' | 'paper' | 'hash'>,
): PaperRecord {
  const kept = v.parse(Paper, paper)
  return { kind: 'paper', paper: kept, hash: paperHash(kept), ...facts }
}

/** Whether the words are those that were hashed: nobody changed a letter since. */
export const isWhole = ({ paper, hash }: PaperRecord): boolean => paperHash(paper) === hash
