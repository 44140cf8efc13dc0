import * as v from 'valibot'
import { AnswerRead, AnswerSent } from '../appeals/answer.ts'
import { CardWritten } from '../appeals/card.ts'
import { DueDateExtended } from '../appeals/due-date.ts'
import { AppealEntered } from '../appeals/entered.ts'
import { LetterFirstRead } from '../appeals/first-read.ts'
import { FollowUpReceived } from '../appeals/follow-up.ts'
import { ThreadMuted, ThreadUnmuted } from '../appeals/mute.ts'
import { NoteAdded } from '../appeals/note.ts'
import { AnswerRated } from '../appeals/rating.ts'
import { LetterReceived, threadOf } from '../appeals/receipt.ts'
import { LetterRegistered, RegistrationAnnulled } from '../appeals/registration.ts'
import type { ThreadId } from '../ids.ts'
import { RecordKeyMade } from '../records/record-key.ts'
import { RecordSigned } from '../records/record-signature.ts'
import { RecordWritten } from '../records/record.ts'
import { RegulationChanged } from '../regulation/regulation-changed.ts'
import { CalendarChanged } from '../calendar/calendar-changed.ts'
import { BoxClosed, BoxPublished } from '../openings/box.ts'
import { BoxOpened, OpeningMoved } from '../openings/opening.ts'
import { SchoolFounded } from '../school/founding.ts'
import { KeyRecovered } from '../school/recovery.ts'
import { RosterChanged } from '../school/roster.ts'
import { SettingsChanged } from '../school/settings.ts'
import { Confirmed } from './confirmed.ts'

/** Everything that can happen: the table of contents of the log. @see docs/formats/log.md */
export const AnyEntry = v.variant('kind', [
  SchoolFounded,
  SettingsChanged,
  RosterChanged,
  Confirmed,
  BoxPublished,
  BoxClosed,
  BoxOpened,
  OpeningMoved,
  KeyRecovered,
  RegulationChanged,
  CalendarChanged,
  RecordKeyMade,
  RecordWritten,
  RecordSigned,
  LetterReceived,
  FollowUpReceived,
  AppealEntered,
  LetterFirstRead,
  LetterRegistered,
  RegistrationAnnulled,
  CardWritten,
  DueDateExtended,
  AnswerSent,
  AnswerRead,
  AnswerRated,
  NoteAdded,
  ThreadMuted,
  ThreadUnmuted,
])
export type AnyEntry = v.InferOutput<typeof AnyEntry>

/** The name of something that can happen. */
export type Kind = AnyEntry['kind']

/** The thread that `entry` belongs to, or null for an entry of the board that every member sees. */
export function threadOfEntry(entry: AnyEntry): ThreadId | null {
  if (entry.kind === 'letter-received' || entry.kind === 'appeal-entered') return threadOf(entry)
  return 'thread' in entry.header ? (entry.header.thread ?? null) : null
}
