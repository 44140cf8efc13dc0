import { refuseAnswer, refuseAnswerRead } from '../appeals/answer.ts'
import { refuseFirstRead } from '../appeals/first-read.ts'
import { refuseMute, refuseUnmute } from '../appeals/mute.ts'
import { refuseNote } from '../appeals/note.ts'
import { refuseRating } from '../appeals/rating.ts'
import { refuseAnnulment, refuseRegistration } from '../appeals/registration.ts'
import type { ThreadState } from '../appeals/thread.ts'
import { daysBetween, type PlainDate } from '../calendar/plain-date.ts'
import type { Refusal } from '../contract/errors.ts'
import { refuseClosing, refusePublication } from '../openings/box.ts'
import { refuseMove, refuseOpening } from '../openings/opening.ts'
import { boxOf, confirmableOnBoard, hasSeat, isMember, type BoardState } from './board.ts'
import { refuseConfirmation, type Confirmed } from './confirmed.ts'
import { threadOfEntry, type AnyEntry } from './entries.ts'
import { isWriterOfTheRoster, refuseRoster } from './roster-rules.ts'
import { confirmableInThread, isOpened } from './threads.ts'

/** What the log knows when an entry asks to be let in. */
export interface Admission {
  readonly board: BoardState
  /** The thread that the entry names, or null. */
  readonly thread: ThreadState | null
  /** Last number of the series and period that a registration names; 0 when there is none. */
  readonly lastNumber: number
  /** The school's date by the server's clock. */
  readonly today: PlainDate
  /** Its minutes since midnight, 0 to 1439. */
  readonly at: number
}

/** Rules that hold for every entry, whatever it says; the name is the rule. */
export const rules: Readonly<
  Record<string, (entry: AnyEntry, known: Admission) => Refusal | null>
> = {
  aDateIsAtMostOneDayOff: (entry, { today }) =>
    Math.abs(daysBetween(today, entry.on)) > 1 ? 'clock-is-wrong' : null,

  onlyPeopleOnTheRosterSign: (entry, { board }) => {
    const isServers = entry.by === 'server' || entry.by === 'administrator'
    if (isServers || entry.by === 'author' || hasSeat(board, entry.by)) return null
    return isWriterOfTheRoster(board, entry) ? null : 'not-a-member'
  },

  onlyMembersDecideAboutTheBox: (entry, { board }) =>
    isAboutABox(entry, board) && !isMember(board, entry.by) ? 'not-a-member' : null,

  onlyPeopleOnTheRosterArePresent: (entry, { board }) =>
    entry.kind === 'box-opened' && !entry.header.present.every((one) => hasSeat(board, one))
      ? 'not-a-member'
      : null,

  aThreadMustBeKnown: (entry, { thread }) =>
    entry.kind !== 'letter-received' && threadOfEntry(entry) !== null && thread === null
      ? 'unknown-thread'
      : null,
}

/** Why `entry` may not be written into the log as it stands, or null when it may. */
export function refuse(entry: AnyEntry, known: Admission): Refusal | null {
  for (const rule of Object.values(rules)) {
    const refusal = rule(entry, known)
    if (refusal !== null) return refusal
  }
  return refuseByKind(entry, known)
}

function refuseByKind(entry: AnyEntry, known: Admission): Refusal | null {
  const { board, thread, lastNumber } = known
  const now = { on: known.today, at: known.at }
  switch (entry.kind) {
    case 'school-founded':
      return 'already-founded'
    case 'roster-changed':
      return refuseRoster(board, entry)
    case 'confirmed':
      return refuseConfirmation(confirmable(entry, known), entry)
    case 'box-published':
      return refusePublication(boxOf(board, entry.header.box), entry)
    case 'box-closed':
      return refuseClosing(boxOf(board, entry.header.box))
    case 'box-opened':
      return refuseOpening(boxOf(board, entry.header.box), entry, now)
    case 'opening-moved':
      return refuseMove(boxOf(board, entry.header.box), entry, now)
    case 'letter-first-read':
      return thread && refuseFirstRead(thread, isOpened(board, thread))
    case 'letter-registered':
      return (
        thread &&
        refuseRegistration(
          thread,
          isOpened(board, thread),
          lastNumber,
          boxOf(board, thread.box)?.published?.rules ?? null,
          entry,
        )
      )
    case 'registration-annulled':
      return thread && refuseAnnulment(thread, entry)
    case 'answer-sent':
      return thread && refuseAnswer(thread)
    case 'answer-read':
      return thread && refuseAnswerRead(thread, entry)
    case 'answer-rated':
      return thread && refuseRating(thread, entry)
    case 'note-added':
      return thread && refuseNote(isOpened(board, thread))
    case 'thread-muted':
      return thread && refuseMute(thread, isOpened(board, thread))
    case 'thread-unmuted':
      return thread && refuseUnmute(thread)
    case 'settings-changed':
    case 'key-recovered':
    case 'letter-received':
    case 'follow-up-received':
      return null
  }
}

const confirmable = (entry: Confirmed, { board, thread }: Admission) =>
  thread === null ? confirmableOnBoard(board, entry) : confirmableInThread(thread, entry)

function isAboutABox(entry: AnyEntry, board: BoardState): boolean {
  switch (entry.kind) {
    case 'box-published':
    case 'box-closed':
    case 'box-opened':
    case 'opening-moved':
      return true
    case 'confirmed':
      return board.boxes.some((box) =>
        [box.proposed, box.closing].some((thing) => thing?.entry === entry.header.entry),
      )
    default:
      return false
  }
}
