import { isNamedAfterSheet } from '#core/appeals/sheet.ts'
import { concat } from '#core/bytes.ts'
import type { SentAppeal } from '#core/contract/appeals.ts'
import type { Appended } from '#core/contract/entries.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import { threadId, type MemberId, type SchoolId } from '#core/ids.ts'
import { refuse } from '#core/log/admission.ts'
import { currentRoster, slotsIn } from '#core/log/board.ts'
import { letterManifest } from '#crypto/encrypt/letter-manifest.ts'
import { admissionOf, refuseSignature, writtenBefore } from './append.ts'
import { writeLog, type Context, type SchoolLog } from './context.ts'
import { refuseParts } from './file-parts.ts'
import { hasProperSizes, lookupIndex } from './letters.ts'
import { writeEntries, type NewEntry } from './write-entries.ts'

/**
 * Writes an appeal that `account` entered into the log, with its slots and body beside it. The same
 * again is the same answer; another appeal on the same sheet is `different-letter-same-id`.
 */
export async function enterAppeal(
  context: Context,
  school: SchoolId,
  account: MemberId,
  sent: SentAppeal,
): Promise<Appended | ErrorWord> {
  const { entry, salt, sig, slots, body, parts } = sent
  if (entry.by !== account) return 'written-by-somebody-else'
  const content = letterManifest(slots, body, parts)
  // Before the transaction, so that nobody waits for the mathematics.
  const wrong = await refuseSignature(context, school, account, { entry, salt, content, sig })
  if (wrong !== null) return wrong
  return writeLog(context, school, (log) =>
    take(log, sent, { entry, salt, content, sig, digest: null }),
  )
}

async function take(
  log: SchoolLog,
  sent: SentAppeal,
  fresh: NewEntry,
): Promise<Appended | ErrorWord> {
  const before = await writtenBefore(log, fresh)
  if (before !== null) return before
  const { entry, slots, body, parts, receipt } = sent
  const refusal = refuse(entry, await admissionOf(log, entry)) ?? refuseForm(log, sent)
  if (refusal !== null) return refusal
  const lookup = receipt && lookupIndex(log.context.secrets.pepper, receipt.lookup)
  if (lookup && (await log.rows.receipts.find(lookup)) !== null) return 'code-is-taken'
  const unattached = await refuseParts(log, entry.id, parts)
  if (unattached !== null) return unattached
  const [stored] = (await writeEntries(log, [fresh])).stored
  if (stored === undefined) throw new RangeError('an appeal was written and is not there')
  const { index, leaf } = stored
  const thread = threadId(entry.id)
  await log.rows.letters.add([{ index, slots: concat(...slots), body }])
  await log.rows.parts.name(entry.id, thread, parts)
  if (receipt && lookup) {
    const { authHash, returnBox } = receipt
    await log.rows.receipts.add({ thread, lookup, authHash, returnBox })
  }
  return { index, leaf }
}

/** What the rules cannot see: whether it is of the kind that clients make. */
function refuseForm(log: SchoolLog, { entry, slots, body, parts, receipt }: SentAppeal) {
  const roster = currentRoster(log.head.board)
  const isProper =
    entry.school === log.id &&
    isNamedAfterSheet(entry) &&
    entry.header.parts === parts.length &&
    slots.length === (roster === null ? 0 : slotsIn(roster).length) &&
    hasProperSizes({ slots, body, bucket: entry.header.bucket, returnBox: receipt?.returnBox })
  return isProper ? null : 'malformed'
}
