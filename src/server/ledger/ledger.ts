import type { PlainDate, WallTime } from '#core/calendar/plain-date.ts'
import type { KeyMaterial, Setup } from '#core/contract/accounts.ts'
import type { SentAppeal } from '#core/contract/appeals.ts'
import type { BoxPreparation } from '#core/contract/administration.ts'
import type { BoxKeys, RosterRecipients } from '#core/contract/chain.ts'
import type {
  Appended,
  Cosignature,
  Feed,
  OpeningBegun,
  SignedEntry,
} from '#core/contract/entries.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import type { Acknowledgement, CodeProof, Sent } from '#core/contract/letters.ts'
import type { StagedParts } from '#core/contract/files.ts'
import type { AnswerRating, AnswerReading, PartWanted, ThreadView } from '#core/contract/thread.ts'
import type { Bytes } from '#core/bytes.ts'
import type { Amount } from '#core/flood/room.ts'
import type { BoxId, EntryId, Hash, MemberId, SchoolId } from '#core/ids.ts'
import type { SchoolFacts } from '#core/health/facts.ts'
import type { BoardState } from '#core/log/board.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import type { BoxRules } from '#core/openings/box.ts'
import type { PlanStatus } from '#core/openings/status.ts'
import type { WhyNext } from '#core/openings/why-next.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { School } from '#core/school/founding.ts'
import type { Person } from '#core/school/roster.ts'
import type { Store } from '../storage/store.ts'
import type { Examination } from './examine.ts'
import type { PartTaken } from './staging.ts'
import type { Secrets } from '../secrets.ts'

/**
 * The log of every school on this server: what may be written into it, and what who may read of it.
 * Whatever resolves without a word of refusal is durable; whatever rejects has stored nothing.
 */
export interface Ledger {
  /** The school served here, or null before the founding. */
  school(): Promise<FoundedSchool | null>
  /** Founds the school with its administrator's account, both or neither. */
  found(founding: Founding): Promise<SchoolId | 'already-founded'>
  board(school: SchoolId): Promise<BoardState>
  /** The administrator prepares the hours of the box; members publish it. */
  prepareBox(school: SchoolId, rules: BoxPreparation): Promise<void>

  /**
   * Takes what an author sends. The same bytes again are the same letter.
   *
   * @param id - of the letter or follow-up, from the address.
   * @param digest - SHA-256 of the bytes of the request.
   */
  send(school: SchoolId, id: string, sent: Sent, digest: Bytes): Promise<Taken | ErrorWord>
  /** Takes an appeal that `account` entered. The same again is the same answer. */
  enterAppeal(school: SchoolId, account: MemberId, sent: SentAppeal): Promise<Appended | ErrorWord>
  /** Keeps a sealed part of a file until `owner`, a letter, answer or record, names it. */
  stagePart(
    school: SchoolId,
    owner: EntryId,
    part: Hash,
    bytes: Bytes,
  ): Promise<PartTaken | ErrorWord>
  /** What waits under `owner`. */
  stagedParts(school: SchoolId, owner: EntryId): Promise<StagedParts>
  /** Forgets a part that waits; whatever else it is stays. */
  unstagePart(school: SchoolId, owner: EntryId, part: Hash): Promise<void>
  /** Forgets what nobody named in time. */
  sweepParts(school: SchoolId): Promise<void>
  /** A part that `owner` named, for members; null when there is none. */
  partOf(school: SchoolId, owner: EntryId, part: Hash): Promise<Bytes | null>
  /** A part of a record, for whoever has a seat; null when `owner` is none. */
  partOfRecord(school: SchoolId, owner: EntryId, part: Hash): Promise<Bytes | null>
  /** A part of an answer, for its author. */
  partOfAnswer(school: SchoolId, wanted: PartWanted): Promise<Bytes | 'wrong-code' | null>
  /** Puts all that waits into the log, shuffled, in one transaction. */
  merge(school: SchoolId): Promise<void>
  /** Merges when a planned hour, or a whole day, passed since the last time. */
  mergeIfDue(school: SchoolId): Promise<void>
  beginOpening(school: SchoolId, box: BoxId): Promise<OpeningBegun | ErrorWord>

  /** Writes what a person signed into the log. The same entry again is the same answer. */
  append(school: SchoolId, account: MemberId, signed: SignedEntry): Promise<Appended | ErrorWord>
  /** The last number of the series, or paper, and period that `entry` names; 0 when there is none. */
  lastNumber(school: SchoolId, entry: AnyEntry): Promise<number>
  /** Replaces a member's password, card and sheet together with the entry that says so. */
  recover(
    school: SchoolId,
    account: MemberId,
    material: KeyMaterial,
    signed: SignedEntry,
  ): Promise<Appended | ErrorWord>
  cosign(school: SchoolId, account: MemberId, word: Cosignature): Promise<ErrorWord | null>
  /**
   * What came since: board entries for every account but the administrator's, threads for whoever
   * has a seat.
   *
   * @param from - index of the first item wanted.
   * @param pinnedSize - of the checkpoint that the client keeps, 0 when it keeps none.
   */
  feed(school: SchoolId, account: MemberId, from: number, pinnedSize: number): Promise<Feed>

  threadView(school: SchoolId, proof: CodeProof): Promise<ThreadView | 'wrong-code'>
  /** The author has read an answer: the own copy of it is gone then. */
  answerRead(school: SchoolId, reading: AnswerReading): Promise<ErrorWord | null>
  answerRated(school: SchoolId, rating: AnswerRating): Promise<ErrorWord | null>

  /** Makes the tree and every projection anew from the entries; gives back how many there are. */
  rebuild(school: SchoolId): Promise<number>
  /** Computes everything anew and compares. */
  examine(school: SchoolId): Promise<Examination>

  /** What a letter page encrypts for, or null while no roster is in force. */
  boxKeys(school: SchoolId): Promise<Omit<BoxKeys, 'work'> | null>
  /** The age recipients of everybody on the roster in force, or null while none is. */
  recipients(school: SchoolId): Promise<RosterRecipients | null>
  /** How full the box is with what came since it was last emptied, from 0 to 1. */
  fill(school: SchoolId): Promise<number>
  publicBox(school: SchoolId): Promise<PublicBox>
  /** What the health of the school is judged by. */
  health(school: SchoolId): Promise<SchoolFacts>
}

/** What the ledger is made of; nothing in it reads a clock or draws a number by itself. */
export interface LedgerParts {
  readonly store: Store
  readonly secrets: Secrets
  /** Whether `signature` is the Ed25519 signature of `message` by `publicKey`. */
  readonly verify: (publicKey: Bytes, message: Bytes, signature: Bytes) => Promise<boolean>
  /** Whole seconds since 1970 UTC. */
  readonly clock: () => number
  /** So many bytes that nobody can guess. */
  readonly random: (bytes: number) => Bytes
  /** The most that a box takes between two openings. */
  readonly quota: Amount
}

/** A school and its public document. */
export interface FoundedSchool extends School {
  readonly id: SchoolId
}

/** What makes a school. */
export interface Founding {
  readonly school: Setup['school']
  /** Host, and port if any, of the public address: the log is named after it for ever. */
  readonly host: string
  readonly administrator: { readonly account: MemberId; readonly record: string }
}

/** A letter is on disk: for the first time, or it was there already. */
export interface Taken {
  readonly status: 'stored' | 'same'
  readonly ack: Acknowledgement
  /** How full the box is now, from 0 to 1. */
  readonly fill: number
}

/** The regulation as everybody reads it. */
export interface PublicRegulation {
  readonly regulation: Regulation
  readonly version: number
  readonly since: PlainDate
  /** By the key of a channel: whether somebody reaches it now; absent where no hours are given. */
  readonly isOpen: ReadonlyMap<string, boolean>
}

/** What anybody may know of a school's box. */
export interface PublicBox {
  readonly school: FoundedSchool
  readonly genesis: Hash | null
  /** Members and reserve: who reads letters. */
  readonly people: readonly Pick<Person, 'id' | 'name' | 'role' | 'seat'>[]
  /** Who is present and signs, and reads no letter. */
  readonly attending: readonly Pick<Person, 'name' | 'role'>[]
  /** The box that takes letters, or null. */
  readonly box: BoxRules | null
  /** How its openings stand, and why the next one is not on the usual day. */
  readonly opening: (PlanStatus & { readonly why: WhyNext | null }) | null
  readonly lastOpenedOn: PlainDate | null
  /** The regulation in force and which of its channels are open now; null before there is one. */
  readonly regulation: PublicRegulation | null
  /** It takes no more letters until it is emptied, but for those that say "danger now". */
  readonly isFull: boolean
  /** The school's clock. */
  readonly now: WallTime
}
