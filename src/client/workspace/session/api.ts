import type { ThreadState } from '#core/appeals/thread.ts'
import type { PlainDate, WallTime } from '#core/calendar/plain-date.ts'
import type { InvitationSeen, KnownPeople, Setup } from '#core/contract/accounts.ts'
import type { Administration, BoxPreparation } from '#core/contract/administration.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import type { BoxId, EntryId, Hash, MemberId, SeriesId, ThreadId } from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import type { BoxRules } from '#core/openings/box.ts'
import type { Role, Roster, Seat } from '#core/school/roster.ts'
import type { LetterView } from '../vault/vault.ts'

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
  propose(people: readonly MemberId[]): Promise<Done>
  /** Commits to the proposal shown; the reveal follows by itself when everyone has committed. */
  joinCeremony(proposal: Hash): Promise<Done>
  /** Signs the roster after the codes were compared. */
  signRoster(proposal: Hash): Promise<Done>

  // The box.
  publishBox(rules: BoxRules): Promise<Done>
  closeBox(box: BoxId): Promise<Done>
  /** Signs under a box's publication or closing that another member wrote. */
  confirm(entry: EntryId): Promise<Done>
  moveOpening(box: BoxId, from: WallTime, to: WallTime): Promise<Done>
  /** Opens the box for `planned`: gives back how many letters came that every member can read. */
  openBox(box: BoxId, planned: WallTime, present: readonly MemberId[]): Promise<Opened | Refused>

  // Letters.
  /** Fetches and checks what is new in the log; it also happens by itself every half minute. */
  sync(): Promise<void>
  /** Writes down the first reading, once. */
  read(thread: ThreadId): Promise<Done>
  register(thread: ThreadId, form: RegistrationForm): Promise<Registered | Refused>
  annul(thread: ThreadId, reason: string): Promise<Done>
  answer(thread: ThreadId, text: string): Promise<Done>
}

/** A word of `core/words` that says why not. */
export interface Refused {
  readonly refused: ErrorWord | ClientRefusal
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
export interface RegistrationForm {
  /** Brief content without names, 1 to 500 characters. */
  readonly brief: string
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
  /** The last attempt to reach the server failed. */
  readonly isOffline: boolean
  /** It locked itself because nobody was here for ten minutes. */
  readonly isLockedByIdleness: boolean
}

/** One line of the board, for the list of events. */
export interface BoardEvent {
  readonly index: number
  readonly on: PlainDate
  readonly by: MemberId | 'server' | 'administrator' | 'author'
  readonly kind: string
  readonly way?: 'card' | 'sheet'
  /** Of `box-opened`: the opening that was held, and how many letters all members can read. */
  readonly opening?: { readonly box: BoxId; readonly planned: WallTime; readonly ordinary: number }
}

/** A letter that this person can open. */
export interface Letter {
  readonly state: ThreadState
  /** Opened at an opening, or urgent; before that it is not shown in any list. */
  readonly isOpened: boolean
  readonly body: LetterView
  readonly readers: readonly MemberId[]
  readonly isRestricted: boolean
  /** Numbering of the confidential book that this letter belongs to, 1 for the first; null for the ordinary journal. */
  readonly book: number | null
  /** Something of the author's that people can read came after the last answer. */
  readonly awaitsAnswer: boolean
  readonly brief: string | null
  readonly messages: readonly Message[]
}

/** One line of a letter's conversation. */
export type Message =
  | {
      readonly kind: 'letter' | 'follow-up'
      readonly index: number
      readonly on: PlainDate
      readonly text: string
    }
  | {
      readonly kind: 'answer'
      readonly index: number
      readonly on: PlainDate
      readonly by: MemberId
      readonly text: string
      readonly readOn: PlainDate | null
    }
  | {
      readonly kind: 'read' | 'registered' | 'annulled'
      readonly index: number
      readonly on: PlainDate
      readonly by: MemberId
      readonly number?: number
      readonly reason?: string
    }
