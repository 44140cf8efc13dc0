import { foldAnswer, foldAnswerRead } from '../appeals/answer.ts'
import { foldEntered } from '../appeals/entered.ts'
import { foldExtension } from '../appeals/due-date.ts'
import { foldFirstRead } from '../appeals/first-read.ts'
import { foldFollowUp } from '../appeals/follow-up.ts'
import { foldMute, foldUnmute } from '../appeals/mute.ts'
import { foldRating } from '../appeals/rating.ts'
import { foldLetterReceived } from '../appeals/receipt.ts'
import { foldAnnulment, foldRegistration } from '../appeals/registration.ts'
import type { ThreadState } from '../appeals/thread.ts'
import { boxOf, type BoardState } from './board.ts'
import { foldConfirmation, type Confirmable, type Confirmed } from './confirmed.ts'
import type { AnyEntry } from './entries.ts'
import type { Position } from './position.ts'

/**
 * The thread after `entry`, or null when the entry belongs to no known thread. The server folds
 * headers with it, a client the entries that it can open: the same headers, the same state. A thread
 * begins once.
 */
export function foldThread(
  thread: ThreadState | null,
  entry: AnyEntry,
  position: Position,
): ThreadState | null {
  if (entry.kind === 'letter-received') return thread ?? foldLetterReceived(entry, position)
  if (entry.kind === 'appeal-entered') return thread ?? foldEntered(entry, position)
  if (thread === null) return null
  switch (entry.kind) {
    case 'letter-first-read':
      return foldFirstRead(thread, entry)
    case 'letter-registered':
      return foldRegistration(thread, entry, position)
    case 'registration-annulled':
      return foldAnnulment(thread)
    case 'due-date-extended':
      return foldExtension(thread, entry)
    case 'answer-sent':
      return foldAnswer(thread, entry, position)
    case 'answer-read':
      return foldAnswerRead(thread, entry)
    case 'answer-rated':
      return foldRating(thread, entry)
    case 'follow-up-received':
      return foldFollowUp(thread, entry, position)
    case 'thread-muted':
      return foldMute(thread, entry)
    case 'thread-unmuted':
      return foldUnmute(thread)
    case 'confirmed':
      return foldThreadConfirmation(thread, entry)
    default:
      return thread
  }
}

/**
 * Whether a letter may be read: its box was opened after it came, it said "danger now", or members
 * entered it themselves.
 *
 * @param index - of one of its follow-ups, to ask about that instead; it waits for an opening always.
 */
export function isOpened(board: BoardState, thread: ThreadState, index?: number): boolean {
  const opening = boxOf(board, thread.box)?.lastOpening
  const since = index ?? thread.received.index
  const isAtOnce = thread.urgentAt !== null || thread.entered !== null
  const isOfItself = isAtOnce && since === thread.received.index
  return isOfItself || (opening !== undefined && opening !== null && opening.index > since)
}

/** What an entry may confirm in the thread, or null. */
export function confirmableInThread(thread: ThreadState, entry: Confirmed): Confirmable | null {
  const things = [thread.registration, ...thread.answers]
  return things.find((thing) => thing?.entry === entry.header.entry) ?? null
}

function foldThreadConfirmation(thread: ThreadState, entry: Confirmed): ThreadState {
  const sign = <Thing extends Confirmable>(thing: Thing) =>
    thing.entry === entry.header.entry ? foldConfirmation(thing, entry) : thing
  return {
    ...thread,
    registration: thread.registration && sign(thread.registration),
    answers: thread.answers.map(sign),
  }
}
