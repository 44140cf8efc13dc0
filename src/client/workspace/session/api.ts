import type { Bytes } from '#core/bytes.ts'
import type { CardData } from '#core/contract/card-data.ts'
import type { PlainDate, WallTime } from '#core/calendar/plain-date.ts'
import type { InvitationSeen, KnownPeople, Setup } from '#core/contract/accounts.ts'
import type { Administration, BoxPreparation } from '#core/contract/administration.ts'
import type { Draft, DraftKind } from '#core/contract/drafts.ts'
import type { CalendarState } from '#core/calendar/calendar-changed.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { HealthFinding } from '#core/health/finding.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import type { BoxId, EntryId, Hash, MemberId, RecordId, ThreadId } from '#core/ids.ts'
import type { BoxRules } from '#core/openings/box.ts'
import type { Role, Seat } from '#core/school/roster.ts'
import type { Attended } from './presence.ts'
import type { BegunThing } from './unsent/begun.ts'
import type { Begun } from './unsent/queue.ts'
import type { Sheet } from './unsent/thing.ts'
import type {
  RecordForm,
  ChosenFile,
  OpenedFile,
  OnProgress,
  Refused,
  Done,
  Device,
  PrintedCodes,
  Opened,
  RegistrationForm,
  GivenAnswer,
  AppealForm,
  EnteredAppeal,
  Registered,
} from './asked.ts'
import type { WorkspaceState, KeptRecord, CeremonyState } from './shown.ts'

export type {
  AppealForm,
  ChosenFile,
  ClientRefusal,
  Device,
  Done,
  EnteredAppeal,
  GivenAnswer,
  OnProgress,
  Opened,
  OpenedFile,
  PrintedCodes,
  RecordForm,
  Refused,
  Registered,
  RegistrationForm,
} from './asked.ts'
export type { Letter, Message, RegisteredCard } from './letter.ts'
export type {
  Alarm,
  BoardEvent,
  CeremonyState,
  KeptRecord,
  KeptRegulation,
  OpeningEvent,
  Progress,
  Unsent,
  WorkspaceState,
} from './shown.ts'

/**
 * What the screens can ask for. Behind it stand the vault (a worker that alone holds the seed) and
 * the server. Everything that can be refused gives back a `Refused`; what throws is a bug or the
 * network (`Offline`). `browserWorkspace` of `browser.ts` makes one for this tab.
 */
export interface Workspace {
  readonly state: WorkspaceState
  /** Calls `listener` after every change of `state`; gives back how to stop. */
  onChange(listener: () => void): () => void

  people(): Promise<KnownPeople>

  // The administrator: settings, never a letter.
  setUp(code: string, password: string, school: Setup['school']): Promise<Done>
  administration(): Promise<Administration | Refused>
  /** How the installation is; the clock of this device is among it. */
  health(): Promise<readonly HealthFinding[] | Refused>
  /** The address for one invited person, shown once: the token is in its fragment. */
  invite(name: string, role: Role, seat: Seat): Promise<{ readonly address: string } | Refused>
  withdrawInvitation(id: MemberId): Promise<Done>
  prepareBox(rules: BoxPreparation): Promise<Done>

  // A member's keys.
  invitation(token: string): Promise<InvitationSeen | Refused>
  /** Makes the keys; nothing is sent before `finishEnrolment`. */
  beginEnrolment(token: string, password: string): Promise<PrintedCodes | Refused>
  /** Typed back: the last group of card and sheet. `codes-differ` when one does not match. */
  finishEnrolment(cardGroup: string, sheetGroup: string, device: Device): Promise<Done>
  /** `card` is needed on a device that does not know this person. */
  unlock(account: MemberId, password: string, card: string | null, device: Device): Promise<Done>
  /** Whether this device remembers the card of `account`. */
  knows(account: MemberId): Promise<boolean>
  beginRecovery(account: MemberId, sheet: string, password: string): Promise<PrintedCodes | Refused>
  finishRecovery(cardGroup: string, sheetGroup: string, device: Device): Promise<Done>
  lock(): Promise<void>
  /** Somebody is here: the ten minutes after which it locks itself begin anew. */
  touch(): void
  /** Ends every session of this person on every device. */
  logOutEverywhere(): Promise<void>

  // The roster, agreed in one room.
  ceremony(): Promise<CeremonyState | Refused>
  /** @param seats - of whoever gets another one than now, by an order of the school. */
  propose(people: readonly MemberId[], seats?: ReadonlyMap<MemberId, Seat>): Promise<Done>
  /** Commits to the proposal shown; the reveal follows by itself when everyone has committed. */
  joinCeremony(proposal: Hash): Promise<Done>
  /** Signs the roster after the codes were compared. */
  signRoster(proposal: Hash): Promise<Done>

  // The box.
  publishBox(rules: BoxRules): Promise<Done>
  closeBox(box: BoxId): Promise<Done>
  /** Signs under a box's publication or closing, or a regulation, that another member wrote. */
  confirm(entry: EntryId): Promise<Done>
  /** @param stands - where the opening of `from` stands by the calendar, when that is another time. */
  moveOpening(box: BoxId, from: WallTime, to: WallTime, stands?: WallTime): Promise<Done>
  /**
   * Opens the box for `planned`: gives back how many letters came that every member can read.
   *
   * @param seen - what is written down of it beside the log; its count of letters is filled in. With
   *   the same ids again after `offline` it is written once.
   */
  openBox(
    box: BoxId,
    planned: WallTime,
    present: readonly MemberId[],
    seen?: { readonly record: RecordId; readonly opening: PaperOpening },
  ): Promise<Opened | Refused>

  // Texts in the making, sealed for this person alone and kept on the server.
  /** What was begun about `thread`, or null. Read it again when `state.drafts.turn` changes. */
  draft(thread: ThreadId, kind: DraftKind): Draft | null
  /** Keeps `text`; it is saved two seconds after the last call. '' forgets it. */
  keepDraft(thread: ThreadId, kind: DraftKind, text: string): void
  /** Forgets a text that another device offered. */
  dropOther(thread: ThreadId, kind: DraftKind, other: string): void
  /** Saves now what is not saved, and says whether everything is. */
  saveDrafts(): Promise<boolean>
  /** This person is at a letter, until told otherwise; null: at none. */
  attend(place: Attended | null): void

  // What the commission writes down together, sealed for its audience.
  /**
   * Writes a record, or a later version of one. Nothing is overwritten: when somebody else wrote it
   * meanwhile the word is `record-moved-on`, and the form is still the caller's.
   */
  writeRecord(form: RecordForm, onProgress?: OnProgress): Promise<KeptRecord | Refused>
  /** An id for a record with files, the same at every attempt: a cut upload goes on where it ended. */
  newRecord(): RecordId
  /** Signs the version that stands. */
  signRecord(record: RecordId): Promise<Done>

  // The regulation and the calendar of the school: public, signed by members.
  /** Proposes a version with the hours of every box; others confirm it by `confirm`. */
  proposeRegulation(
    regulation: Regulation,
    since: PlainDate,
    boxes: readonly BoxRules[],
  ): Promise<Done>
  changeCalendar(calendar: CalendarState): Promise<Done>

  // The box of paper, at the box and in the office: kept sealed here until the server has it.
  /** Writes down an opening of a paper box under the id of a new record. */
  openPaperBox(record: RecordId, opening: PaperOpening): Promise<Done>
  /** Enters one letter of an opening and gives it a number, with its photographs as JPEG. */
  enterSheet(sheet: Sheet, photos: readonly Bytes[]): Promise<Done>
  /** Says that every letter of the opening was entered. */
  finishOpening(record: RecordId, opening: PaperOpening): Promise<Done>
  /** Sends now what waits here; it also happens by itself. */
  sendUnsent(): Promise<void>
  /** Forms that were begun at a box or in the office and not finished. */
  begun(): readonly Begun[]
  /** Keeps a form as it stands now, sealed on this device. @param photos - as JPEG. */
  keepBegun(thing: BegunThing, photos?: readonly Bytes[]): void
  /** Forgets a form that was finished or given up. */
  forgetBegun(thing: BegunThing): void
  /** Gives up something that waits here, by its id in `state.unsent`. */
  dropUnsent(id: string): Promise<Done>

  // Letters.
  /** Fetches and checks what is new in the log; it also happens by itself every half minute. */
  sync(): Promise<void>
  /** Opened letters in which every word of `query` begins a word, in any of the usual spellings. */
  search(query: string): Promise<readonly ThreadId[] | Refused>
  /** Writes down the first reading, once. */
  read(thread: ThreadId): Promise<Done>
  register(thread: ThreadId, form: RegistrationForm): Promise<Registered | Refused>
  /** Signs under a registration that a colleague wrote: it is entered together. */
  confirmRegistration(thread: ThreadId): Promise<Done>
  annul(thread: ThreadId, reason: string): Promise<Done>
  /** Writes on the card of a registered appeal: work that went on, or a correction with its reason. */
  writeCard(thread: ThreadId, data: CardData): Promise<Done>
  /** Gives an appeal more time. */
  extend(thread: ThreadId, dueOn: PlainDate, reason: string): Promise<Done>
  /** Writes down an answer that did not go by the code. */
  answerOtherwise(thread: ThreadId, form: GivenAnswer): Promise<Done>
  /** An id for an appeal that will be entered, the same at every attempt. */
  newAppeal(): EntryId
  /**
   * Enters an appeal that came on paper, by telephone or in person: sealed here like a letter. Again
   * with the same form after `offline` it is entered once; `different-letter-same-id`: a colleague
   * entered this sheet.
   */
  enterAppeal(form: AppealForm, onProgress?: OnProgress): Promise<EnteredAppeal | Refused>
  /** Puts letters aside as junk, all for one reason. */
  mute(threads: readonly ThreadId[], reason: string): Promise<Done>
  /** Takes a letter up again. */
  unmute(thread: ThreadId, reason: string): Promise<Done>
  /** Tells the other readers of the letter something; its author never sees it. */
  note(thread: ThreadId, text: string): Promise<Done>
  /**
   * Answers the author. Files are sent part by part before the answer: after `offline` the same
   * files, chosen once, go on where they ended.
   */
  answer(
    thread: ThreadId,
    text: string,
    files?: readonly ChosenFile[],
    onProgress?: OnProgress,
  ): Promise<Done>
  /**
   * Fetches, checks and opens one attached file; other work goes on meanwhile.
   *
   * @param thread - the letter, or null for a record.
   * @param index - of the message or version that carries it.
   * @param file - its place among the files of the message, from 0 on.
   * @param signal - ends it early, with `stopped`.
   */
  fetchFile(
    thread: ThreadId | null,
    index: number,
    file: number,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ): Promise<OpenedFile | Refused>
}
