import type { PlainDate, WallTime } from '#core/calendar/plain-date.ts'
import type { RecordData } from '#core/records/data.ts'
import type { RecordState } from '#core/records/record.ts'
import type { RegulationState } from '#core/regulation/regulation-changed.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { FileView } from '#core/contract/files.ts'
import type { BoxId, EntryId, Hash, MemberId, RecordId, ThreadId } from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import type { Person, Role, Roster, Seat } from '#core/school/roster.ts'
import type { Companion } from '../vault/presence.ts'
import type { Letter } from './letter.ts'
import type { DraftsStanding } from './drafts/book.ts'
import type { UnsentThing } from './unsent/thing.ts'
import type { Refused } from './asked.ts'

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
  /** Whether what is begun here outlives the tab; false in a browser that keeps nothing. */
  readonly keepsOnDevice: boolean
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
  /** The log was read to its head since the unlock; before that a device shows what it kept of it. */
  readonly isRead: boolean
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
  /** The day on which people came: of what was written down, else of the entry. */
  readonly heldOn: PlainDate
  /** Whether the plan of that day has it. */
  readonly isPlanned: boolean
  /** Members who were there, as the roster of that day names them. */
  readonly present: readonly Pick<Person, 'id' | 'name' | 'role'>[]
  /** Letters that all members can read. */
  readonly ordinary: number
  /** What was written down of it. */
  readonly record: RecordId | null
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
