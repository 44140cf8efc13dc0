import { createHmac } from 'node:crypto'
import * as v from 'valibot'
import { buckets } from '#core/appeals/receipt.ts'
import { answerDueOn } from '#core/appeals/registration.ts'
import { concat, sameBytes, type Bytes } from '#core/bytes.ts'
import { isWorkingDay } from '#core/calendar/school-calendar.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import type { CodeProof, Sent, SentFollowUp, SentLetter } from '#core/contract/letters.ts'
import { fillOf } from '#core/flood/room.ts'
import { EntryId, threadId, type ThreadId } from '#core/ids.ts'
import { labelled, labels } from '#core/labels.ts'
import { boxOf, slotsIn } from '#core/log/board.ts'
import { canonical } from '#core/log/canonical.ts'
import { receiptAuthHash } from '#crypto/encrypt/auth-hash.ts'
import { bucketOfBody, bucketOfFollowUp, sealedLength, slotBytes } from '#crypto/encrypt/sizes.ts'
import type { Receipt, Waiting } from '../storage/queue.ts'
import type { SchoolLog } from './context.ts'
import { refuseParts } from './file-parts.ts'
import type { Taken } from './ledger.ts'
import { putIntoLog } from './merge.ts'
import { openingDays } from './opening-days.ts'
import { takeRoom } from './room.ts'
import { openingsOf, takesLetters, theBox } from './the-box.ts'

/** How long a letter for the roster before the present one is still taken: 24 hours. */
const graceSeconds = 86_400

/** Takes a letter or follow-up into the queue, or at once into the log when it says "danger now". */
export async function takeSent(
  log: SchoolLog,
  idText: string,
  sent: Sent,
  digest: Bytes,
): Promise<Taken | ErrorWord> {
  const id = v.safeParse(EntryId, idText)
  if (!id.success) return 'malformed'
  const known = await sentBefore(log, id.output)
  if (known !== null) {
    const isSame = known.digest !== null && sameBytes(known.digest, digest)
    return isSame ? taken(log, 'same', known.thread, 0) : 'different-letter-same-id'
  }
  const waiting =
    sent.kind === 'letter'
      ? await waitingLetter(log, id.output, sent, digest)
      : await waitingFollowUp(log, id.output, sent, digest)
  if (typeof waiting === 'string') return waiting
  const unattached = await refuseParts(log, id.output, sent.parts)
  if (unattached !== null) return unattached
  const room = await takeRoom(log, sent, waiting)
  if (typeof room === 'string') return room
  await log.rows.parts.name(id.output, waiting.thread, sent.parts)
  if (sent.kind === 'letter' && sent.urgent) await putIntoLog(log, [waiting], log.now)
  else await log.rows.queue.add(waiting)
  return taken(log, 'stored', waiting.thread, fillOf(room, log.context.quota))
}

/** The receipt of whoever proves to know its code, or null. */
export async function receiptFor(
  { rows, context }: SchoolLog,
  { lookup, auth }: CodeProof,
): Promise<Receipt | null> {
  const receipt = await rows.receipts.find(lookupIndex(context.secrets.pepper, lookup))
  return receipt !== null && sameBytes(receipt.authHash, receiptAuthHash(auth)) ? receipt : null
}

/** What already bears this id: letters, follow-ups and entries share one space of ids. */
export async function sentBefore(
  { rows }: SchoolLog,
  id: EntryId,
): Promise<{ readonly digest: Bytes | null; readonly thread: ThreadId } | null> {
  const waiting = await rows.queue.byId(id)
  if (waiting !== null) return waiting
  const stored = await rows.entries.byId(id)
  return stored && { digest: stored.digest, thread: stored.thread ?? threadId(id) }
}

async function waitingLetter(
  log: SchoolLog,
  id: EntryId,
  sent: SentLetter,
  digest: Bytes,
): Promise<Waiting | ErrorWord> {
  if (!hasProperSizes(sent)) return 'malformed'
  const box = boxOf(log.head.board, sent.box)
  if (box === null) return 'unknown-box'
  if (!takesLetters(box)) return box.closed === null ? 'box-is-not-published' : 'already-closed'
  const seats = seatsWanted(log, sent)
  if (seats === null) return 'roster-changed'
  if (seats !== sent.slots.length) return 'malformed'
  const lookup = lookupIndex(log.context.secrets.pepper, sent.lookup)
  if ((await log.rows.receipts.find(lookup)) !== null) return 'code-is-taken'
  const thread = threadId(id)
  const { box: boxId, bucket, roster } = sent
  const header = { box: boxId, bucket, parts: sent.parts.length, roster }
  return {
    ...claimed(log, id, 'letter-received', header),
    thread,
    salt: sent.salt,
    sig: sent.sig,
    slots: concat(...sent.slots),
    body: sent.body,
    digest,
    receipt: { thread, lookup, authHash: sent.authHash, returnBox: sent.returnBox },
  }
}

async function waitingFollowUp(
  log: SchoolLog,
  id: EntryId,
  sent: SentFollowUp,
  digest: Bytes,
): Promise<Waiting | ErrorWord> {
  if (bucketOfFollowUp(sent.content.length) !== sent.bucket) return 'malformed'
  const receipt = await receiptFor(log, sent)
  if (receipt === null) return 'wrong-code'
  const { thread } = receipt
  const header = { thread, bucket: sent.bucket, parts: sent.parts.length }
  return {
    ...claimed(log, id, 'follow-up-received', header),
    thread,
    salt: sent.salt,
    sig: sent.sig,
    slots: null,
    body: sent.content,
    digest,
    receipt: null,
  }
}

/** The entry as its author knows it. @see core/appeals/receipt.ts, claimOf */
const claimed = (
  log: SchoolLog,
  id: EntryId,
  kind: 'letter-received' | 'follow-up-received',
  header: { readonly [name: string]: string | number },
): Pick<Waiting, 'id' | 'claim'> => ({
  id,
  claim: canonical({ v: 1, school: log.id, id, kind, by: 'author', header }),
})

/** Whether every part is as long as a client makes it: nothing else is stored for anybody. */
export const hasProperSizes = ({ slots, body, bucket, returnBox }: Sealed): boolean =>
  slots.every((slot) => slot.length === slotBytes) &&
  bucketOfBody(body.length) === bucket &&
  (returnBox === undefined || buckets.some((size) => returnBox.length === sealedLength(size)))

/** What is sealed of a letter, whoever sealed it; an appeal without a code has no return box. */
type Sealed = Pick<SentLetter, 'slots' | 'body' | 'bucket'> & {
  readonly returnBox: Bytes | undefined
}

/** Seats of the roster that the letter was encrypted for, or null when it is too old or unknown. */
function seatsWanted({ head, now }: SchoolLog, { roster }: SentLetter): number | null {
  const [current, previous] = head.board.rosters.slice(-2).toReversed()
  const isRecent = now < head.rosterAt + graceSeconds
  const wanted = [current, isRecent ? previous : undefined].find((one) => one?.roster === roster)
  return wanted === undefined ? null : slotsIn(wanted).length
}

async function taken(
  log: SchoolLog,
  status: Taken['status'],
  thread: ThreadId,
  fill: number,
): Promise<Taken> {
  const box = theBox(log.head.board)
  const openings = await openingsOf(log, box)
  const rules = box?.published?.rules
  if (openings === null || !rules) throw new RangeError('a letter without a published box')
  const { calendar } = await openingDays(log)
  const opening = openings.next
  const answerBy = answerDueOn(rules, opening.on, (on) => isWorkingDay(calendar, on))
  return { status, ack: { thread, opening, answerBy }, fill }
}

/** What the database is searched by: without the pepper it cannot be tried out on a stolen copy. */
export const lookupIndex = (pepper: Bytes, lookup: Bytes): Bytes =>
  new Uint8Array(
    createHmac('sha256', pepper).update(labelled(labels.receiptIndex, lookup)).digest(),
  )
