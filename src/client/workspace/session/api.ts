import type { Bytes } from '#core/bytes.ts'
import type { AnswerWay } from '#core/appeals/answer.ts'
import type { SheetCode } from '#core/appeals/sheet-code.ts'
import type { CardData } from '#core/contract/card-data.ts'
import type { EnteredFacts } from '#core/contract/entered-body.ts'
import type { LetterWords } from '#core/contract/letter-body.ts'
import type { RegistrationData } from '#core/contract/thread-data.ts'
import type { PlainDate, WallTime } from '#core/calendar/plain-date.ts'
import type { InvitationSeen, KnownPeople, Setup } from '#core/contract/accounts.ts'
import type { Administration, BoxPreparation } from '#core/contract/administration.ts'
import type { Draft, DraftKind } from '#core/contract/drafts.ts'
import type { CalendarState } from '#core/calendar/calendar-changed.ts'
import type { Audience } from '#core/records/audience.ts'
import type { RecordData } from '#core/records/data.ts'
import type { PaperNumber } from '#core/records/paper-number.ts'
import type { RecordState } from '#core/records/record.ts'
import type { RegulationState } from '#core/regulation/regulation-changed.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import type { HealthFinding } from '#core/health/finding.ts'
import type { FileView } from '#core/contract/files.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import type { BoxId, EntryId, Hash, MemberId, RecordId, SeriesId, ThreadId } from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import type { BoxRules } from '#core/openings/box.ts'
import type { Person, Role, Roster, Seat } from '#core/school/roster.ts'
import type { Companion } from '../vault/presence.ts'
import type { Letter } from './letter.ts'
import type { DraftsStanding } from './drafts/book.ts'
import type { Attended } from './presence.ts'
import type { BegunThing } from './unsent/begun.ts'
import type { Begun } from './unsent/queue.ts'
import type { Sheet, UnsentThing } from './unsent/thing.ts'

export type { Letter, Message, RegisteredCard } from './letter.ts'

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
  moveOpening(box: BoxId, from: WallTime, to: WallTime): Promise<Done>
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

/** Something done at the box or in the office that the server does not know yet. */
export interface Unsent {
  readonly id: string
  readonly thing: UnsentThing
  readonly photos: number
  /** Milliseconds since 1970 UTC. */
  readonly keptAt: number
  /** Whether it outlives this tab; false where the browser keeps nothing. */
  readonly isKept: boolean
  /** Why the server did not take it; null while it only waits. */
  readonly refused: Refused['refused'] | null
}

/** What a record shall say from now on. */
export interface RecordForm {
  /** Null for a new one without files; of one with files `newRecord` gives it. */
  readonly record: RecordId | null
  /** The version that the writer has seen, 0 for a new record. */
  readonly seen: number
  readonly audience: Audience
  /** A function where the words themselves say the number that it gets. */
  readonly data: RecordData | ((paper: PaperNumber | null) => RecordData)
  /** Gives it the next number of this paper and period, once. */
  readonly paper?: Pick<PaperNumber, 'paper' | 'period'>
  /** Nothing is written after it: it can only be signed. */
  readonly closes?: boolean
  /** Scans and photographs that go with this version, sent part by part before it. */
  readonly files?: readonly ChosenFile[]
}

/** A record that this person can open. */
export interface KeptRecord<Data extends RecordData = RecordData> {
  readonly state: RecordState
  /** What it says now. */
  readonly data: Data
  /** Everything that it ever said, oldest first. */
  readonly versions: readonly {
    readonly index: number
    readonly entry: EntryId
    readonly on: PlainDate
    readonly by: MemberId
    readonly data: Data
    readonly files?: readonly FileView[]
  }[]
}

/** A version of the regulation in force, with its text. */
export interface KeptRegulation {
  readonly state: RegulationState
  readonly regulation: Regulation
}

/** A file that somebody chose for an answer or a record; `name` and `type` are sealed with it. */
export interface ChosenFile {
  /** As `cleanFileName` leaves it. */
  readonly name: string
  /** As `fileTypeOf` has it. */
  readonly type: string
  readonly data: Blob
}

/** An attached file as its sender chose it. Nothing about its bytes was believed. */
export interface OpenedFile extends FileView {
  readonly bytes: Bytes
}

/** Called with the bytes of files that the server has acknowledged, or given, and all there are. */
export type OnProgress = (done: number, all: number) => void

/** A word of `core/words` that says why not. */
export interface Refused {
  readonly refused: ErrorWord | ClientRefusal
  /** Of `number-taken`, where the server says it: the last number that was given. */
  readonly last?: number
}

/** Refusals that only the device knows. */
export type ClientRefusal =
  | 'codes-differ'
  | 'card-is-wrong'
  | 'sheet-is-wrong'
  | 'card-is-needed'
  | 'offline'
  | 'ceremony-code-differs'
  | 'keys-were-swapped'
  | 'file-is-missing'
  | 'file-is-damaged'
  | 'file-changed'
  | 'stopped'
  | 'alarm'

export type Done = Refused | null

/** Whether this device may remember the key card, sealed under a key that cannot leave it. */
export type Device = 'own' | 'shared'

/** What is printed once: one A4, cut in two. */
export interface PrintedCodes {
  readonly account: MemberId
  /** 26 characters in groups, 128 bits. */
  readonly card: string
  /** Address whose fragment carries the card, for its QR. */
  readonly cardAddress: string
  /** 32 characters in groups, 160 bits. */
  readonly sheet: string
}

/** A founding or change of the roster as this device sees it. */
export interface CeremonyState {
  readonly enrolled: readonly {
    readonly id: MemberId
    readonly name: string
    readonly role: Role
    readonly seat: Seat
  }[]
  readonly proposal: Roster | null
  readonly proposalHash: Hash | null
  readonly committed: readonly MemberId[]
  readonly revealed: readonly MemberId[]
  /** 16 digits in groups, only when everyone has revealed and every reveal fits its commitment. */
  readonly code: string | null
  readonly signed: readonly MemberId[]
}

/** What an opening found. */
export interface Opened {
  readonly ordinary: number
}

/** What is written into the journal beside the number. */
export interface RegistrationForm extends Partial<RegistrationData> {
  /** Brief content without names, 1 to 500 characters. */
  readonly brief: string
  /** Only where the regulation has it set for each. */
  readonly dueOn?: PlainDate | undefined
}

/** An answer that did not go by the code. */
export interface GivenAnswer {
  readonly way: Exclude<AnswerWay, 'code'>
  readonly givenOn: PlainDate
  /** What was said or written. */
  readonly text: string
}

/** An appeal that members enter. */
export interface AppealForm {
  /** From `newAppeal`; of a sheet `sheet` gives it. */
  readonly id: EntryId
  readonly box: BoxId
  readonly words: LetterWords
  readonly facts: EnteredFacts
  /** Members who must not read it: it is about them, or only for others. */
  readonly excluded: readonly MemberId[]
  /** Letter number `number` of an opening, 1 for the first: nobody enters it twice. */
  readonly sheet?: { readonly opening: EntryId; readonly number: number } | undefined
  /** The code of the sheet, scanned. */
  readonly code?: SheetCode | undefined
  /** Photographs of the sheets. */
  readonly files?: readonly ChosenFile[] | undefined
}

/** An appeal that stands in the log. */
export interface EnteredAppeal {
  readonly thread: ThreadId
}

/** The number given. */
export interface Registered {
  readonly series: SeriesId
  readonly isRestricted: boolean
  readonly period: number
  readonly number: number
}

/** Something everyone must see before anything else happens; all work stops. */
export type Alarm =
  | { readonly kind: 'roster-changed-behind-us' }
  | { readonly kind: 'log-rolled-back' }
  | { readonly kind: 'log-forked' }
  | { readonly kind: 'another-genesis' }

/** All that the screens draw; replaced whole at every change. */
export interface WorkspaceState {
  /** Who is unlocked here, or null while locked. */
  readonly me: {
    readonly account: MemberId
    readonly kind: 'administrator' | 'member'
    readonly name: string
    readonly role: Role | null
    readonly seat: Seat | null
  } | null
  readonly schoolName: string | null
  readonly publicUrl: string
  /** Null before the first sync, and always for the administrator. */
  readonly board: BoardState | null
  readonly genesis: Hash | null
  /** Versions of the roster in force, newest last. */
  readonly rosters: readonly Roster[]
  /** Letters that this person can open, newest first; no trace of any other. */
  readonly letters: readonly Letter[]
  /** Letters of openings that colleagues entered and that are not for this person. */
  readonly sheetsOfOthers: ReadonlySet<ThreadId>
  /** What the commission wrote down and this person can open, newest first. */
  readonly records: readonly KeptRecord[]
  /** What waits on this device for the network, oldest first. */
  readonly unsent: readonly Unsent[]
  /** Versions of the regulation in force, oldest first, and the one that waits for signatures. */
  readonly regulations: readonly KeptRegulation[]
  readonly proposedRegulation: KeptRegulation | null
  /** What happened on the board, newest first. */
  readonly events: readonly BoardEvent[]
  /** Things that could not be opened or checked although they claimed to be for us. */
  readonly damaged: readonly { readonly index: number; readonly code: string }[]
  readonly alarm: Alarm | null
  readonly seal: {
    /** Entries in the log. */
    readonly size: number
    /** Root of the checkpoint, base64url. */
    readonly root: Hash
    /** When it was last checked against the pinned one, by the school's clock. */
    readonly verifiedAt: WallTime
  } | null
  /** The school's clock at the last sync. */
  readonly now: WallTime | null
  readonly isBusy: boolean
  /** How far a reading of many entries or letters is, or null while there is none. */
  readonly progress: Progress | null
  /** The last attempt to reach the server failed. */
  readonly isOffline: boolean
  /** It locked itself because nobody was here for ten minutes. */
  readonly isLockedByIdleness: boolean
  /** Seconds until it locks itself, in the last minute of them; null while there is more time. */
  readonly secondsToLock: number | null
  /** The last words before the lock could not be saved. */
  readonly areDraftsLost: boolean
  readonly drafts: {
    readonly standing: DraftsStanding
    /** One more each time texts came from another device: whoever shows one reads it again. */
    readonly turn: number
  }
  /** Who else has the letter open that is open here. */
  readonly companions: readonly Companion[]
}

/** What is under way: letters that this device kept, or entries of the log that are checked. */
export interface Progress {
  readonly kind: 'recalling' | 'checking'
  readonly done: number
  readonly total: number
}

/** One line of the board, for the list of events. */
export interface BoardEvent {
  readonly index: number
  readonly on: PlainDate
  readonly by: MemberId | 'server' | 'administrator' | 'author'
  readonly kind: string
  readonly way?: 'card' | 'sheet'
  /** Of `box-opened`: the opening that was held. */
  readonly opening?: OpeningEvent
}

/** An opening as everybody finds it in the log. */
export interface OpeningEvent {
  readonly entry: EntryId
  readonly box: BoxId
  readonly planned: WallTime
  /** Whether the plan of that day has it. */
  readonly isPlanned: boolean
  /** Members who were there, as the roster of that day names them. */
  readonly present: readonly Pick<Person, 'id' | 'name' | 'role'>[]
  /** Letters that all members can read. */
  readonly ordinary: number
  /** What was written down of it. */
  readonly record: RecordId | null
}
