import { isDeepStrictEqual } from 'node:util'
import { fromBase64url, sameBytes, sha256, toBase64url, utf8, type Bytes } from '#core/bytes.ts'
import type { BoardState } from '#core/log/board.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import { cosignatureMessage, formatCheckpoint } from '#core/log/checkpoint.ts'
import { hashBytes, leafOf, signingMessage } from '#core/log/entry.ts'
import { letterManifest } from '#crypto/encrypt/letter-manifest.ts'
import type { StoredEntry } from '../storage/entries.ts'
import type { Rows } from '../storage/rows.ts'
import type { StoredCheckpoint } from '../storage/tree.ts'
import type { SchoolLog } from './context.ts'
import { arePartsWhole } from './file-parts.ts'
import type { Projections } from './fold.ts'
import { slotsIn } from './merge.ts'
import { everyKey } from './proofs.ts'
import { signingKeyOf } from './roster-documents.ts'

/** What can be wrong with a log. */
export type Fault =
  | 'entry-is-missing'
  | 'leaf-differs'
  | 'content-differs'
  | 'part-differs'
  | 'signature-is-wrong'
  | 'root-differs'
  | 'end-is-missing'
  | 'checkpoint-is-forged'
  | 'cosignature-is-wrong'
  | 'projection-differs'

/** One fault, and where. */
export interface Finding {
  readonly fault: Fault
  /** Index of the entry, or size of the checkpoint. */
  readonly at: number
}

/**
 * What is wrong with one entry.
 *
 * @param board - as it was before the entry.
 * @param at - the index that the entry must have.
 */
export async function faultsOfEntry(
  log: SchoolLog,
  board: BoardState,
  stored: StoredEntry,
  at: number,
): Promise<readonly Finding[]> {
  const faults: Fault[] = []
  if (stored.index !== at) faults.push('entry-is-missing')
  if (leafOf(stored) !== stored.leaf) faults.push('leaf-differs')
  if (!(await isContentThere(log, stored))) faults.push('content-differs')
  if (!(await areFilesThere(log, stored))) faults.push('part-differs')
  if (isMembers(stored) && !(await isSigned(log, board, stored))) faults.push('signature-is-wrong')
  return faults.map((fault) => ({ fault, at }))
}

/** Whether a member signed the entry: then the server can check it. */
export const isMembers = ({ entry }: StoredEntry): boolean =>
  entry.by !== 'server' && entry.by !== 'administrator' && entry.by !== 'author'

/** What is wrong with the signatures under a checkpoint. */
export async function faultsUnder(
  log: SchoolLog,
  { size, root, signature }: StoredCheckpoint,
): Promise<readonly Finding[]> {
  const text = formatCheckpoint({ origin: log.origin, size, root: hashBytes(root) })
  const { verify } = log.context
  const findings: Finding[] = []
  if (!(await verify(fromBase64url(log.key.publicKey), utf8(text), signature)))
    findings.push({ fault: 'checkpoint-is-forged', at: size })
  const words = await log.rows.checkpoints.cosignatures(size)
  const keys = words.length === 0 ? new Map<string, never>() : await everyKey(log)
  for (const word of words) {
    const key = keys.get(word.member)
    const message = cosignatureMessage(text, word.time)
    if (key === undefined || !(await verify(fromBase64url(key), message, word.signature)))
      findings.push({ fault: 'cosignature-is-wrong', at: size })
  }
  return findings
}

/** Whether the tables that answer questions say what the entries say. */
export async function isProjected(
  { rows, head }: SchoolLog,
  { board, threads, records, numbers }: Projections,
): Promise<boolean> {
  const states = [...threads.values()].sort((a, b) => (a.thread < b.thread ? -1 : 1))
  const written = [...records.values()].sort((a, b) => (a.record < b.record ? -1 : 1))
  const given = new Set(numbers.map((one) => JSON.stringify(Object.values(one))))
  const stored = await rows.numbers.all()
  const kept = [...(await rows.threads.all())].sort((a, b) => (a.thread < b.thread ? -1 : 1))
  const keptRecords = [...(await rows.records.all())].sort((a, b) => (a.record < b.record ? -1 : 1))
  return (
    isDeepStrictEqual(head.board, board) &&
    isDeepStrictEqual(kept, states) &&
    isDeepStrictEqual(keptRecords, written) &&
    stored.length === given.size &&
    stored.every((one) => given.has(JSON.stringify(Object.values(one))))
  )
}

async function isContentThere(
  { rows }: SchoolLog,
  { index, entry, content, contentHash }: StoredEntry,
): Promise<boolean> {
  if (!sameBytes(sha256(content), contentHash)) return false
  if (entry.kind === 'letter-received' || entry.kind === 'appeal-entered') {
    const letter = await rows.letters.ofLetter(index)
    const parts = await rows.parts.named(entry.id)
    return (
      letter !== null &&
      sameBytes(letterManifest(slotsIn(letter.slots), letter.body, parts), content)
    )
  }
  if (entry.kind === 'answer-sent') {
    const copy = (await rows.letters.copies([entry.id])).get(entry.id)
    // What was said in person or stands on the stand has no copy.
    if (copy === undefined) {
      return entry.header.copy === undefined || isReadByAuthor(rows, entry)
    }
    return toBase64url(sha256(copy)) === entry.header.copy
  }
  return true
}

/** Whoever has read an answer has had the own copy of it removed. */
async function isReadByAuthor(
  rows: Rows,
  { id, header }: Extract<AnyEntry, { readonly kind: 'answer-sent' }>,
): Promise<boolean> {
  const thread = await rows.threads.byId(header.thread)
  return thread?.answers.some(({ entry, readOn }) => entry === id && readOn !== null) ?? false
}

/** An answer or a record says only to its readers how many parts it has. */
async function areFilesThere({ rows }: SchoolLog, { entry }: StoredEntry): Promise<boolean> {
  const isReceived =
    entry.kind === 'letter-received' ||
    entry.kind === 'follow-up-received' ||
    entry.kind === 'appeal-entered'
  if (!isReceived && entry.kind !== 'answer-sent' && entry.kind !== 'record-written') return true
  const hashes = await rows.parts.named(entry.id)
  const areAll = !isReceived || hashes.length === entry.header.parts
  return areAll && arePartsWhole({ rows }, entry.id, hashes)
}

async function isSigned(
  log: SchoolLog,
  board: BoardState,
  { entry, content, contentHash, sig }: StoredEntry,
): Promise<boolean> {
  const then = { ...log, head: { ...log.head, board } }
  const key: Bytes | null = await signingKeyOf(then, entry.by, { entry, content })
  return key !== null && log.context.verify(key, signingMessage(entry, contentHash), sig)
}
