import type { Answer, ThreadState } from '#core/appeals/thread.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import type { CodeProof } from '#core/contract/letters.ts'
import type { AnswerRating, AnswerReading, LogEvidence, ThreadView } from '#core/contract/thread.ts'
import type { SealedAnswer } from '#core/contract/sealed-answer.ts'
import { boxOf } from '#core/log/board.ts'
import { refuse } from '#core/log/admission.ts'
import { writtenBefore } from './append.ts'
import { rosterChain } from './chain.ts'
import type { SchoolLog } from './context.ts'
import { receiptFor } from './letters.ts'
import { checkpointFor, inclusionProof } from './proofs.ts'
import { openingsOf, theBox } from './the-box.ts'
import { writeEntries } from './write-entries.ts'

/** What the owner of a code sees. */
export async function threadView(
  log: SchoolLog,
  proof: CodeProof,
): Promise<ThreadView | 'wrong-code'> {
  const receipt = await receiptFor(log, proof)
  if (receipt === null) return 'wrong-code'
  const thread = await log.rows.threads.byId(receipt.thread)
  return {
    returnBox: receipt.returnBox,
    today: log.wall.on,
    received: thread && (await evidenceOf(log, thread)),
    seenOn: thread?.firstRead?.on ?? null,
    registered: registeredOf(thread),
    answers: await answersOf(log, thread?.answers ?? []),
    followUps: {
      on: (thread?.followUps ?? []).map(({ on }) => on),
      waiting: await log.rows.queue.followUpsOf(receipt.thread),
    },
    opening: await openingOf(log, thread),
    chain: [...(await rosterChain(log))],
  }
}

/** Writes down that the author has read an answer, and forgets the author's copy of it. */
export async function answerRead(
  log: SchoolLog,
  reading: AnswerReading,
): Promise<ErrorWord | null> {
  const refusal = await say(log, reading)
  if (refusal === null) await log.rows.letters.removeCopy(reading.entry.header.answer)
  return refusal
}

/** Writes down that the author has said whether an answer helped. */
export const answerRated = (log: SchoolLog, rating: AnswerRating): Promise<ErrorWord | null> =>
  say(log, rating)

/** Writes what an author says into the log; the same again is the same word. */
async function say(log: SchoolLog, said: AnswerReading | AnswerRating): Promise<ErrorWord | null> {
  const receipt = await receiptFor(log, said)
  if (receipt === null) return 'wrong-code'
  const { entry, salt, content, sig } = said
  if (entry.school !== log.id || entry.header.thread !== receipt.thread) return 'malformed'
  const before = await writtenBefore(log, said)
  if (before !== null) return typeof before === 'string' ? before : null
  const thread = await log.rows.threads.byId(receipt.thread)
  const { on: today, at } = log.wall
  const known = { board: log.head.board, thread, record: null, lastNumber: 0, today, at }
  const refusal = refuse(entry, known)
  if (refusal !== null) return refusal
  await writeEntries(log, [{ entry, salt, content, sig, digest: null }])
  return null
}

async function evidenceOf(log: SchoolLog, thread: ThreadState): Promise<LogEvidence> {
  const { index } = thread.received
  const stored = await log.rows.entries.byIndex(index)
  const { size, note: checkpoint } = await checkpointFor(log, index)
  const place = { index, proof: await inclusionProof(log, index, size), checkpoint }
  if (stored?.entry.kind === 'letter-received') return { entry: stored.entry, ...place }
  if (stored?.entry.kind !== 'appeal-entered') throw new RangeError('a thread without its letter')
  // What members signed is theirs to show: the author can only recompute what is under it.
  return { entry: stored.entry, sig: stored.sig, ...place }
}

function registeredOf(thread: ThreadState | null): ThreadView['registered'] {
  const registration = thread?.registration ?? null
  return registration && { on: registration.on, dueOn: registration.dueOn }
}

async function answersOf(log: SchoolLog, answers: readonly Answer[]): Promise<SealedAnswer[]> {
  const copies = await log.rows.letters.copies(answers.map(({ entry }) => entry))
  // What was said in person or on the stand has no copy for the code.
  return answers.flatMap(({ entry: id, on, readOn, copy: copyHash }) =>
    copyHash === null ? [] : [{ id, on, readOn, copyHash, copy: copies.get(id) ?? null }],
  )
}

async function openingOf(
  log: SchoolLog,
  thread: ThreadState | null,
): Promise<ThreadView['opening']> {
  const { board } = log.head
  const box = thread === null ? theBox(board) : boxOf(board, thread.box)
  const openings = await openingsOf(log, box)
  return {
    next: openings?.next ?? null,
    missed: openings?.missed ?? null,
    lastOn: box?.lastOpening?.on ?? null,
  }
}
