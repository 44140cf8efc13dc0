import * as v from 'valibot'
import { FollowUpReceived } from '#core/appeals/follow-up.ts'
import { LetterReceived } from '#core/appeals/receipt.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import type { OpeningBegun } from '#core/contract/entries.ts'
import type { Bytes } from '#core/bytes.ts'
import type { BoxId, EntryId } from '#core/ids.ts'
import { boxOf, type BoardState } from '#core/log/board.ts'
import { compareWallTimes } from '#core/calendar/plain-date.ts'
import { planOf } from '#core/openings/opening.ts'
import { lastPlanned } from '#core/openings/plan.ts'
import { letterManifest } from '#crypto/encrypt/letter-manifest.ts'
import { slotBytes } from '#crypto/encrypt/sizes.ts'
import type { Waiting } from '../storage/queue.ts'
import type { SchoolLog } from './context.ts'
import { shuffle } from './shuffle.ts'
import { wallTime } from './wall-clock.ts'
import { writeEntries, type NewEntry } from './write-entries.ts'

/** Letters that are merged together: a flood must not fill the memory. */
const partSize = 200

/** The longest that anything waits outside the log: 24 hours. */
const longestWaitSeconds = 86_400

/** Puts all that waits into the log, in random order. */
export async function mergeQueue(log: SchoolLog): Promise<void> {
  const { queue, heads } = log.rows
  // First the letters: a follow-up of one that waits as well must find its thread.
  const letters = shuffle(await queue.ids('letters'), log.context.random)
  const followUps = shuffle(await queue.ids('follow-ups'), log.context.random)
  let end = log
  for (const part of inParts([...letters, ...followUps])) {
    const waiting: Waiting[] = []
    for (const id of part) waiting.push(await waitingOf(log, id))
    end = await putIntoLog(end, waiting)
  }
  await queue.clear()
  await log.rows.loads.clear()
  await heads.setMergedAt(log.now)
}

/**
 * Merges when a planned opening or a whole day passed since the last time, also when nothing waits:
 * else the first letter after a quiet week would be seen to come.
 */
export async function mergeWhenDue(log: SchoolLog): Promise<void> {
  const mergedAt = await log.rows.heads.mergedAt()
  const isOld = log.now - mergedAt >= longestWaitSeconds
  if (isOld || hasPlannedSince(log, mergedAt)) await mergeQueue(log)
}

/** Begins an opening: what waits comes into the log, and the log before it is named. */
export async function beginOpening(log: SchoolLog, id: BoxId): Promise<OpeningBegun | ErrorWord> {
  const box = boxOf(log.head.board, id)
  if (box === null) return 'unknown-box'
  if (box.published === null) return 'box-is-not-published'
  const before = await log.rows.checkpoints.ofSize(log.head.size)
  if (before === null) throw new RangeError('a log without a checkpoint at its end')
  await mergeQueue(log)
  return { before: { size: before.size, root: before.root } }
}

/**
 * Writes what authors sent into the log, in the order given.
 *
 * @param urgentAt - of a letter that says "danger now"; seconds since 1970 UTC.
 * @returns the log as it then is.
 */
export async function putIntoLog(
  log: SchoolLog,
  waiting: readonly Waiting[],
  urgentAt?: number,
): Promise<SchoolLog> {
  const fresh: NewEntry[] = []
  for (const one of waiting) fresh.push(await receivedEntry(log, one, urgentAt))
  const { stored, head } = await writeEntries(log, fresh)
  const letters = waiting.flatMap(({ slots, body }, n) => {
    const index = stored[n]?.index
    return slots === null || index === undefined ? [] : { index, slots, body }
  })
  await log.rows.letters.add(letters)
  for (const { receipt } of waiting) if (receipt !== null) await log.rows.receipts.add(receipt)
  return { ...log, head }
}

function inParts<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const starts = items.flatMap((_, n) => (n % partSize === 0 ? n : []))
  return starts.map((start) => items.slice(start, start + partSize))
}

async function waitingOf({ rows }: SchoolLog, id: EntryId): Promise<Waiting> {
  const waiting = await rows.queue.byId(id)
  if (waiting === null) throw new RangeError('the queue changed under its lock')
  return waiting
}

async function receivedEntry(
  { rows, wall }: SchoolLog,
  { id, claim, salt, sig, digest, slots, body }: Waiting,
  urgentAt: number | undefined,
): Promise<NewEntry> {
  const claimed = v.parse(Claim, claim)
  const header = urgentAt === undefined ? claimed.header : { ...claimed.header, at: urgentAt }
  const entry = v.parse(Received, { ...claimed, on: wall.on, header })
  const parts = entry.header.parts === 0 ? [] : await rows.parts.named(id)
  const content = slots === null ? body : letterManifest(slotsIn(slots), body, parts)
  return { entry, salt, content, sig, digest }
}

const Claim = v.pipe(v.string(), v.parseJson(), v.looseObject({ header: v.looseObject({}) }))
const Received = v.variant('kind', [LetterReceived, FollowUpReceived])

/** The slots of a letter, taken apart. */
export const slotsIn = (slots: Bytes): readonly Bytes[] =>
  Array.from({ length: slots.length / slotBytes }, (_, seat) =>
    slots.slice(seat * slotBytes, (seat + 1) * slotBytes),
  )

function hasPlannedSince({ head, school, wall }: SchoolLog, mergedAt: number): boolean {
  const since = wallTime(school.zone, mergedAt)
  return plansOf(head.board).some((plan) => {
    const last = lastPlanned(plan, wall)
    return last !== null && compareWallTimes(last, since) > 0
  })
}

const plansOf = (board: BoardState) => board.boxes.flatMap((box) => planOf(box) ?? [])
