import { sha256 } from '#core/bytes.ts'
import type { Appended, SignedEntry } from '#core/contract/entries.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import type { MemberId, SchoolId } from '#core/ids.ts'
import { refuse, type Admission } from '#core/log/admission.ts'
import { threadOfEntry, type AnyEntry } from '#core/log/entries.ts'
import { leafOf, signingMessage } from '#core/log/entry.ts'
import { recordOfEntry } from '#core/records/fold.ts'
import type { Rows } from '../storage/rows.ts'
import { readLog, writeLog, type Context, type SchoolLog } from './context.ts'
import { refuseParts } from './file-parts.ts'
import { sentBefore } from './letters.ts'
import { hasProperParts } from './proper-parts.ts'
import { isProperRoster, signingKeyOf } from './roster-documents.ts'
import { writeEntries, type NewEntry } from './write-entries.ts'

/**
 * Writes what `account` signed into the log.
 *
 * @param also - written in the same transaction.
 */
export async function append(
  context: Context,
  school: SchoolId,
  account: MemberId,
  signed: SignedEntry,
  also?: (rows: Rows) => Promise<void>,
): Promise<Appended | ErrorWord> {
  if (signed.entry.by !== account) return 'written-by-somebody-else'
  if (signed.entry.school !== school || !hasProperParts(signed)) return 'malformed'
  // Before the transaction, so that nobody waits for the mathematics.
  const wrong = await refuseSignature(context, school, account, signed)
  if (wrong !== null) return wrong
  return writeLog(context, school, async (log) => {
    const written = await admit(log, signed)
    if (typeof written !== 'string') await also?.(log.rows)
    return written
  })
}

/** Why the signature under `signed` is not that of `account`, or null. */
export async function refuseSignature(
  context: Context,
  school: SchoolId,
  account: MemberId,
  signed: SignedEntry,
): Promise<ErrorWord | null> {
  const key = await readLog(context, school, (log) => signingKeyOf(log, account, signed))
  if (key === null) return 'not-a-member'
  const message = signingMessage(signed.entry, sha256(signed.content))
  return (await context.verify(key, message, signed.sig)) ? null : 'signature-is-wrong'
}

async function admit(log: SchoolLog, signed: SignedEntry): Promise<Appended | ErrorWord> {
  const { entry, salt, content, sig, copy, parts = [] } = signed
  const before = await writtenBefore(log, signed)
  if (before !== null) return before
  const refusal =
    refuse(entry, await admissionOf(log, entry)) ??
    (await refuseByLog(log, signed)) ??
    (await refuseParts(log, entry.id, parts))
  if (refusal !== null) return refusal
  const written = await writeEntries(log, [{ entry, salt, content, sig, digest: null }])
  const stored = written.stored.at(0)
  if (stored === undefined) throw new RangeError('an entry was written and is not there')
  if (copy !== undefined) await log.rows.letters.addCopy(entry.id, copy)
  await log.rows.parts.name(entry.id, threadOfEntry(entry), parts)
  return { index: stored.index, leaf: stored.leaf }
}

/**
 * What was answered when this entry was written, or null when its id is new: an answer may be lost on
 * the way, and the same entry again is the same answer.
 */
export async function writtenBefore(
  log: SchoolLog,
  { entry, salt, content, sig }: Omit<NewEntry, 'digest'>,
): Promise<Appended | 'different-letter-same-id' | null> {
  if ((await sentBefore(log, entry.id)) === null) return null
  const stored = await log.rows.entries.byId(entry.id)
  const leaf = leafOf({ entry, salt, contentHash: sha256(content), sig })
  if (stored?.leaf !== leaf) return 'different-letter-same-id'
  return { index: stored.index, leaf }
}

/** What the log knows of that which `entry` asks for. */
export async function admissionOf(log: SchoolLog, entry: AnyEntry): Promise<Admission> {
  const { rows, head, wall } = log
  const thread = threadOfEntry(entry)
  const record = recordOfEntry(entry)
  return {
    board: head.board,
    thread: thread && (await rows.threads.byId(thread)),
    record: record && (await rows.records.byId(record)),
    lastNumber: await lastNumberFor(rows, entry),
    today: wall.on,
    at: wall.at,
  }
}

/** The last number of the series, or paper, and period that an entry names; 0 when there is none. */
export async function lastNumberFor(rows: Rows, { kind, header }: AnyEntry): Promise<number> {
  if (kind === 'letter-registered') return rows.numbers.last(header.series, header.period)
  if (kind !== 'record-written' || header.paper === undefined) return 0
  return rows.records.lastNumber(header.paper)
}

/** What the rules cannot see: the documents and heads that an entry names. */
async function refuseByLog(
  log: SchoolLog,
  { entry, content }: SignedEntry,
): Promise<ErrorWord | null> {
  if (entry.kind === 'roster-changed') {
    return (await isProperRoster(log, entry, content)) ? null : 'malformed'
  }
  if (entry.kind === 'box-opened') {
    const { size, root } = entry.header.before
    return (await log.rows.checkpoints.ofSize(size))?.root === root ? null : 'log-moved-on'
  }
  return null
}
