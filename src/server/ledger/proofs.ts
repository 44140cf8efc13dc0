import { toBase64url } from '#core/bytes.ts'
import { hash, type Hash, type MemberId } from '#core/ids.ts'
import { hashBytes } from '#core/log/entry.ts'
import {
  assembleProof,
  consistencyProofCoordinates,
  inclusionProofCoordinates,
  type ProofStep,
} from '#core/log/proof.ts'
import { hashIn } from '#core/log/tree.ts'
import type { StoredCheckpoint } from '../storage/tree.ts'
import type { SchoolLog } from './context.ts'
import { checkpointNote } from './log-key.ts'
import { rosterOf } from './roster-documents.ts'

/** That entry `index` is in the log of `size` entries. */
export const inclusionProof = (log: SchoolLog, index: number, size: number): Promise<Hash[]> =>
  proof(log, inclusionProofCoordinates(index, size))

/**
 * That the log continues the one that a client has pinned; empty when it pinned none, or one that
 * this log never was: then no proof exists, and the client raises the alarm.
 */
export async function consistencyProof(log: SchoolLog, pinnedSize: number): Promise<Hash[]> {
  const { size } = log.head
  return pinnedSize === 0 || pinnedSize > size
    ? []
    : proof(log, consistencyProofCoordinates(pinnedSize, size))
}

/** The newest checkpoint, as a note. */
export async function newestNote(log: SchoolLog): Promise<string> {
  return note(log, await newest(log))
}

/**
 * What an author checks a letter under: the newest checkpoint that covers it and that a member has
 * cosigned, or else the newest.
 *
 * @param index - of the letter's entry.
 */
export async function checkpointFor(
  log: SchoolLog,
  index: number,
): Promise<{ readonly size: number; readonly note: string }> {
  const checkpoint = (await log.rows.checkpoints.newestCosigned(index + 1)) ?? (await newest(log))
  return { size: checkpoint.size, note: await note(log, checkpoint) }
}

async function proof(log: SchoolLog, steps: readonly ProofStep[]): Promise<Hash[]> {
  const hashOf = hashIn(await log.rows.tree.at(steps.flat()))
  return assembleProof(steps, hashOf).map((bytes) => hash(toBase64url(bytes)))
}

async function newest({ rows, head }: SchoolLog): Promise<StoredCheckpoint> {
  const checkpoint = await rows.checkpoints.ofSize(head.size)
  if (checkpoint === null) throw new RangeError('a log without a checkpoint at its end')
  return checkpoint
}

async function note(log: SchoolLog, checkpoint: StoredCheckpoint): Promise<string> {
  const { size, root, signature } = checkpoint
  const words = await log.rows.checkpoints.cosignatures(size)
  const keys = words.length === 0 ? new Map<MemberId, Hash>() : await everyKey(log)
  return checkpointNote(
    { origin: log.origin, size, root: hashBytes(root) },
    { key: log.key.publicKey, signature },
    words.flatMap((word) => {
      const key = keys.get(word.member)
      return key === undefined ? [] : { ...word, key }
    }),
  )
}

/** The keys of everybody who ever had a seat: old words stand when their members have left. */
export async function everyKey(log: SchoolLog): Promise<ReadonlyMap<MemberId, Hash>> {
  const keys = new Map<MemberId, Hash>()
  for (const state of log.head.board.rosters) {
    for (const { id, signingKey } of (await rosterOf(log, state)).people) keys.set(id, signingKey)
  }
  return keys
}
