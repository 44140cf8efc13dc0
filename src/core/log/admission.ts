import { refuseAnswer, refuseAnswerRead } from '../appeals/answer.ts'
import { refuseCard } from '../appeals/card.ts'
import { refuseExtension } from '../appeals/due-date.ts'
import { refuseEntered } from '../appeals/entered.ts'
import { refuseFirstRead } from '../appeals/first-read.ts'
import { refuseMute, refuseUnmute } from '../appeals/mute.ts'
import { refuseNote } from '../appeals/note.ts'
import { refuseRating } from '../appeals/rating.ts'
import { refuseAnnulment, refuseRegistration } from '../appeals/registration.ts'
import type { ThreadState } from '../appeals/thread.ts'
import { daysBetween, type PlainDate } from '../calendar/plain-date.ts'
import type { Refusal } from '../contract/errors.ts'
import { refuseRecord, type RecordState } from '../records/record.ts'
import { refuseRecordKey } from '../records/record-key.ts'
import { refuseRecordSignature } from '../records/record-signature.ts'
import { refuseRegulation } from '../regulation/regulation-changed.ts'
import { refuseClosing, refusePublication } from '../openings/box.ts'
import { refuseMove, refuseOpening } from '../openings/opening.ts'
import { boxOf, confirmableOnBoard, hasSeat, hasSlot, isMember, type BoardState } from './board.ts'
import { refuseConfirmation, type Confirmed } from './confirmed.ts'
import { threadOfEntry, type AnyEntry } from './entries.ts'
import { isWriterOfTheRoster, refuseRoster } from './roster-rules.ts'
import { confirmableInThread, isOpened } from './threads.ts'

/** What the log knows when an entry asks to be let in. */
export interface Admission {
  readonly board: BoardState
  /** The thread that the entry names, or null. */
  readonly thread: ThreadState | null
  /** The record that the entry names, or null. */
  readonly record: RecordState | null
  /** Last number of the series, or paper, and period that the entry names; 0 when there is none. */
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

  onlyPeopleWithSlotsWriteAboutLetters: (entry, { board }) => {
    const isOfThread = entry.by !== 'author' && threadOfEntry(entry) !== null
    return isOfThread && !hasSlot(board, entry.by) ? 'not-a-member' : null
  },

  onlyMembersDecideForTheCommission: (entry, { board }) =>
    isForTheCommission(entry, board) && !isMember(board, entry.by) ? 'not-a-member' : null,

  onlyPeopleOnTheRosterArePresent: (entry, { board }) =>
    entry.kind === 'box-opened' && !entry.header.present.every((one) => hasSeat(board, one))
      ? 'not-a-member'
      : null,

  aThreadMustBeKnown: (entry, { thread }) =>
    !beginsThread(entry) && threadOfEntry(entry) !== null && thread === null
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
    case 'regulation-changed':
      return refuseRegulation(board.regulations, entry)
    case 'record-key-made':
      return refuseRecordKey(board, entry)
    case 'record-written':
      return refuseRecord(board, known.record, lastNumber, entry)
    case 'record-signed':
      return refuseRecordSignature(known.record, entry)
    case 'appeal-entered':
      return thread === null ? refuseEntered(board, entry) : 'already-registered'
    case 'letter-first-read':
      return thread && refuseFirstRead(thread, isOpened(board, thread))
    case 'letter-registered':
      return (
        thread &&
        refuseRegistration(
          thread,
          isOpened(board, thread),
          lastNumber,
          board.regulations.at(-1)?.numbering.restarts ?? 'calendar-year',
          entry,
        )
      )
    case 'registration-annulled':
      return thread && refuseAnnulment(thread, entry)
    case 'card-written':
      return thread && refuseCard(thread, isOpened(board, thread))
    case 'due-date-extended':
      return thread && refuseExtension(thread, entry)
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
    case 'calendar-changed':
    case 'letter-received':
    case 'follow-up-received':
      return null
  }
}

const beginsThread = ({ kind }: AnyEntry): boolean =>
  kind === 'letter-received' || kind === 'appeal-entered'

const confirmable = (entry: Confirmed, { board, thread }: Admission) =>
  thread === null ? confirmableOnBoard(board, entry) : confirmableInThread(thread, entry)

function isForTheCommission(entry: AnyEntry, board: BoardState): boolean {
  switch (entry.kind) {
    case 'box-published':
    case 'box-closed':
    case 'box-opened':
    case 'opening-moved':
    case 'regulation-changed':
    case 'calendar-changed':
    case 'record-key-made':
    case 'record-written':
    case 'appeal-entered':
      return true
    case 'confirmed':
      return [
        board.proposedRegulation,
        ...board.boxes.flatMap((box) => [box.proposed, box.closing]),
      ].some((thing) => thing?.entry === entry.header.entry)
    default:
      return false
  }
}
