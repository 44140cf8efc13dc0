import { isSealedPartLength, maxStagedParts, type StagedParts } from '#core/contract/files.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import type { PartWanted } from '#core/contract/thread.ts'
import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { EntryId, Hash } from '#core/ids.ts'
import type { SchoolLog } from './context.ts'
import { receiptFor, sentBefore } from './letters.ts'

/** Bytes that may wait to be named, of all senders together: 2 GiB. */
const maxStagedBytes = 2 ** 31

/** How long a part waits for the letter that names it: 24 hours. */
const patienceSeconds = 86_400

/** A part is on disk: for the first time, or it was there already. */
export type PartTaken = 'stored' | 'same'

/**
 * Keeps a sealed part until the letter, follow-up, answer or record `owner` names it.
 *
 * @param hash - what the sender says is its SHA-256: whatever arrives otherwise is not kept.
 */
export async function stagePart(
  log: SchoolLog,
  owner: EntryId,
  hash: Hash,
  bytes: Bytes,
): Promise<PartTaken | ErrorWord> {
  const { rows, now } = log
  if (!isSealedPartLength(bytes.length) || toBase64url(sha256(bytes)) !== hash) return 'malformed'
  if ((await rows.parts.find(owner, hash)) !== null) return 'same'
  if ((await sentBefore(log, owner)) !== null) return 'different-letter-same-id'
  if ((await rows.parts.staged(owner)).length >= maxStagedParts) return 'too-many-parts'
  if ((await rows.parts.stagedBytes()) + bytes.length > maxStagedBytes) return 'nothing-was-stored'
  await rows.parts.stage({ owner, hash, bytes, stagedAt: now })
  return 'stored'
}

/** What waits under `owner`: an upload that was cut goes on with the rest. */
export const stagedParts = async ({ rows }: SchoolLog, owner: EntryId): Promise<StagedParts> => ({
  parts: [...(await rows.parts.staged(owner))],
})

/** A part of a letter or of what was written about it, or of a record: the same bytes for all readers. */
export const partForMember = (
  { rows }: SchoolLog,
  owner: EntryId,
  hash: Hash,
): Promise<Bytes | null> => rows.parts.bytes(owner, hash)

/** A part of a record, for whoever has a seat: who only attends gets no part of a letter. */
export const partOfRecord = (
  { rows }: SchoolLog,
  owner: EntryId,
  hash: Hash,
): Promise<Bytes | null> => rows.parts.bytesOnBoard(owner, hash)

/** A part of an answer for the author: only while the own copy of that answer is there. */
export async function partForAuthor(
  log: SchoolLog,
  { answer, part, ...proof }: PartWanted,
): Promise<Bytes | 'wrong-code' | null> {
  const receipt = await receiptFor(log, proof)
  if (receipt === null) return 'wrong-code'
  const thread = await log.rows.threads.byId(receipt.thread)
  const isOwn = thread?.answers.some(({ entry }) => entry === answer) ?? false
  if (!isOwn || !(await log.rows.letters.copies([answer])).has(answer)) return null
  return log.rows.parts.bytes(answer, part)
}

/** Removes what nobody named in time. */
export async function sweepParts({ rows, now }: SchoolLog): Promise<void> {
  await rows.parts.sweep(now - patienceSeconds)
}
