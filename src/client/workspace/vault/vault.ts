import type { Bytes } from '#core/bytes.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { KeyMaterial, KeyRingPage } from '#core/contract/accounts.ts'
import type { SentAppeal } from '#core/contract/appeals.ts'
import type { Draft, SealedDrafts } from '#core/contract/drafts.ts'
import type { FileView } from '#core/contract/files.ts'
import type { AppealBody } from '#core/contract/entered-body.ts'
import type { Doing, Others, Presence } from '#core/contract/presence.ts'
import type { AuthorCopy, FollowUpMark, ThreadContent } from '#core/contract/sealed.ts'
import type { EntryId, Hash, MemberId, SchoolId, SeriesId, ThreadId } from '#core/ids.ts'
import type { Confirmed } from '#core/log/confirmed.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import type { Audience } from '#core/records/audience.ts'
import type { RecordKeyMade } from '#core/records/record-key.ts'
import type { RecordWritten } from '#core/records/record.ts'
import type { AppealDraft } from '#crypto/encrypt/entered-appeal.ts'
import type { EnvelopeCode } from '#crypto/encrypt/envelope-error.ts'
import type { SealedPart } from '#crypto/encrypt/file-parts.ts'
import type { Anchor } from '#crypto/decrypt/anchor.ts'
import type { Companion } from './presence.ts'
import type { SnapshotPlace } from '#crypto/decrypt/snapshot.ts'

/**
 * The part of the workspace that alone holds a member's seed, the letter keys and all that follows
 * from them. It lives in a worker that cannot reach the network; ending the worker forgets
 * everything. Its answers are opened texts, sealed bytes and signatures, never a key.
 *
 * Whatever does not open rejects with `EnvelopeError`.
 */
export interface Vault {
  /** Begins a new password; gives the OPAQUE request to send. */
  startPassword(password: string): Promise<string>
  /** Ends it for an administrator, who has no keys; gives the record to send. */
  finishPassword(response: string): Promise<string>
  /** Ends it for a new member: makes the seed, a key card and a recovery sheet. */
  makeKeys(account: MemberId, response: string): Promise<Printed>
  /** What proves the typed recovery sheet to the server, or null when it cannot be one. */
  readSheet(typed: string): Promise<Bytes | null>
  /** Ends a new password for whoever came back by the sheet: same seed, new card and sheet. */
  recoverKeys(account: MemberId, wrap: Bytes, response: string): Promise<Printed>
  /** What the server keeps of the new keys, or null while the groups typed back are not theirs. */
  takeNewKeys(cardGroup: string, sheetGroup: string): Promise<NewKeys | null>

  /** The secret of a typed key card, or null when it cannot be one. */
  readCard(typed: string): Promise<Bytes | null>
  startLogin(password: string): Promise<string>
  /** @param serverKey - the one that this device remembers, or null. */
  finishLogin(response: string, serverKey: string | null): Promise<Login>
  /** From now on the vault works with the seed of `account`. */
  unlock(account: MemberId, wrap: Bytes, card: Bytes): Promise<OwnKeys>

  /** Opens `items` in order, a letter before what belongs to it; null for what is for others. */
  open(items: readonly SealedItem[]): Promise<readonly (OpenedItem | null)[]>
  /** Signs an entry of the board, whose content is public. */
  sign(entry: AnyEntry, content: Bytes): Promise<Written>
  /** Seals an entry and `data` for the readers of its thread, and signs it. */
  writeInThread(entry: ThreadEntry, data?: unknown): Promise<Written>
  /**
   * Seals an appeal that this person enters, with the files attached to its id, and signs it.
   * Rejects with `too-large` when the words do not fit.
   */
  enterAppeal(draft: Omit<AppealDraft, 'files'>): Promise<SentAppeal>
  /** Seals an answer for the author of its letter, with the keys of the files attached to it. */
  sealCopy(school: SchoolId, copy: AuthorCopy): Promise<Bytes>

  /**
   * Signs an entry that brings a new key for records, made here: an age file for `recipients` with
   * it and all keys of the audience that are held.
   *
   * @param recipients - `age1pq1…` of the audience, each checked against the roster before.
   */
  makeRecordKey(entry: RecordKeyMade, recipients: readonly string[]): Promise<Written>
  /**
   * Takes the keys that `entry` brought for this person; gives the entries that brought each of them.
   * Rejects with `not-for-you` when it is for others.
   */
  takeRecordKeys(entry: RecordKeyMade, content: Bytes): Promise<readonly EntryId[]>
  /**
   * Seals and signs what a record says, with the keys of the files attached to `entry`; `not-for-you`
   * when its key is not held here.
   */
  writeRecord(entry: RecordWritten, data: unknown): Promise<Written>
  /** Opens records; null for those whose key is not held here. */
  openRecords(
    school: SchoolId,
    records: readonly SealedRecord[],
  ): Promise<readonly (OpenedRecord | null)[]>

  /** Attaches one more file to the answer or record `answer`, not written yet, under a new key. */
  attach(school: SchoolId, answer: EntryId, file: FileView): Promise<void>
  /**
   * Seals part `index` of file number `file` of `answer`; the same bytes again are the same part.
   * Rejects with `file-changed` when they are not.
   */
  sealPart(answer: EntryId, file: number, index: number, bytes: Bytes): Promise<SealedPart>
  /** Forgets the files attached to `answer`. */
  detach(answer: EntryId): Promise<void>
  /**
   * Where the parts are of file number `file` of the entry at `index`; null when there is none.
   *
   * @param thread - null for a record.
   */
  findFile(thread: ThreadId | null, index: number, file: number): Promise<FoundFile | null>
  /** Opens one part of it. Rejects with `damaged` when it is not the one that was sent. */
  openPart(school: SchoolId, place: FilePart, sealed: Bytes): Promise<Bytes>
  /** The number series of the readers whose first letter is `thread`. */
  seriesOf(thread: ThreadId): Promise<SeriesId>
  /** The Ed25519 signature of a cosignature. @param time - seconds since 1970 UTC. */
  cosign(checkpoint: string, time: number): Promise<Bytes>

  openAnchor(page: KeyRingPage): Promise<Anchor>
  sealAnchor(version: number, anchor: Anchor): Promise<Bytes>
  /** Remembers the letter keys on `pages`; gives the numbers of those that could be read. */
  loadKeyRing(pages: readonly KeyRingPage[]): Promise<readonly number[]>
  /** One page with the keys of those of `threads` that were opened. */
  sealKeyRingPage(page: number, version: number, threads: readonly ThreadId[]): Promise<Bytes>

  /** Everything that this person began to write, sealed for the own devices. */
  sealDrafts(version: number, drafts: readonly Draft[]): Promise<Bytes>
  openDrafts(kept: SealedDrafts): Promise<readonly Draft[]>

  /** Says to the readers of `thread` what this person does there on the day `on`. */
  presenceAt(thread: ThreadId, on: PlainDate, doing: Doing): Promise<Presence>
  /** Which of `others` are at `thread`, and what they do there. */
  companionsAt(thread: ThreadId, on: PlainDate, others: Others): Promise<readonly Companion[]>

  /**
   * What the session keeps on an own device: its JSON, with the keys of those of `threads` opened.
   * The first page has the keys of all records and of their files.
   */
  sealSnapshotPage(
    place: PagePlace,
    content: unknown,
    threads: readonly ThreadId[],
  ): Promise<SealedPage>
  /** The JSON of such a page; its keys are as good as opened. */
  openSnapshotPage(page: SealedPage): Promise<unknown>

  /** Seals for this person alone what waits on this device for the network, part by part. */
  sealUnsent(id: string, parts: readonly Bytes[]): Promise<readonly Bytes[]>
  openUnsent(id: string, parts: readonly Bytes[]): Promise<readonly Bytes[]>

  /** From now on `search` finds these letters by these words, and by no others. */
  learn(letters: readonly Learnt[]): Promise<void>
  /** Letters in which every word of `query` begins a word. */
  search(query: string): Promise<readonly ThreadId[]>
}

/** Which page of a snapshot, and which edition of it. */
export type PagePlace = Pick<SnapshotPlace, 'page' | 'edition'>

/** A page of a snapshot as it lies on the device. */
export interface SealedPage extends PagePlace {
  readonly bytes: Bytes
}

/** The words of a letter, for the search. */
export interface Learnt {
  readonly thread: ThreadId
  readonly text: string
}

/** What a letter says to its readers, without the keys that lie in its body. */
export type LetterView = Omit<AppealBody, 'salt' | 'threadIdentity' | 'answers' | 'files'> & {
  readonly files?: readonly FileView[]
}

/** What the session must know of a file to fetch it. */
export interface FoundFile extends FileView {
  /** The letter, follow-up, answer or record that carries it. */
  readonly owner: EntryId
  readonly parts: readonly Hash[]
}

/** One part of a file: the entry at `index` in the log, its file and the part, from 0 on. */
export interface FilePart {
  /** Null for a record. */
  readonly thread: ThreadId | null
  readonly index: number
  readonly file: number
  readonly part: number
}

/** What is printed on the A4: characters in groups. */
export interface Printed {
  readonly card: readonly string[]
  readonly sheet: readonly string[]
}

/** The public half of a member's keys. */
export interface OwnKeys {
  /** `age1pq1…` */
  readonly recipient: string
  readonly signingKey: Hash
}

/** New keys after both groups were typed back. */
export interface NewKeys extends OwnKeys {
  readonly material: KeyMaterial
  /** For the memory of an own device. */
  readonly card: Bytes
  readonly serverKey: string
}

/** The end of a login. */
export interface Login {
  /** OPAQUE's last message, to send. */
  readonly proof: string
  /** OPAQUE's public key of the server, for the memory of an own device. */
  readonly serverKey: string
}

/** An entry that members or the author write about a letter. */
export type ThreadEntry =
  | Extract<AnyEntry, { readonly header: { readonly thread: ThreadId } }>
  | (Confirmed & { readonly header: { readonly thread: ThreadId } })

/** The parts of an entry that are sent beside it. */
export interface Written {
  readonly salt: Bytes
  readonly content: Bytes
  readonly sig: Bytes
}

/** Something of a thread as the log gives it. */
export type SealedItem =
  | {
      readonly kind: 'letter'
      readonly school: SchoolId
      readonly thread: ThreadId
      /** Place in the log. */
      readonly index: number
      readonly roster: Hash
      readonly parts: readonly Hash[]
      /** Everyone of the roster in its order, and the own place among them. */
      readonly seats: readonly MemberId[]
      readonly seat: number
      readonly slot: Bytes
      readonly body: Bytes
    }
  | {
      readonly kind: 'follow-up'
      readonly thread: ThreadId
      /** Its own id, and its place in the log. */
      readonly owner: EntryId
      readonly index: number
      readonly content: Bytes
    }
  | {
      readonly kind: 'entry'
      readonly school: SchoolId
      readonly thread: ThreadId
      /** Place in the log. */
      readonly index: number
      readonly content: Bytes
      /** The author seals under another key than the members. */
      readonly isByAuthor: boolean
    }

/** A version of a record as the log gives it. */
export interface SealedRecord {
  readonly entry: EntryId
  /** Place in the log. */
  readonly index: number
  readonly audience: Audience
  /** The entry that brought the key. */
  readonly key: EntryId
  readonly content: Bytes
}

/** What a record says. */
export type OpenedRecord =
  | { readonly kind: 'record'; readonly data: unknown; readonly files?: readonly FileView[] }
  | { readonly kind: 'damaged'; readonly code: EnvelopeCode }

/** What an item says; the salt of its leaf in base64url. */
export type OpenedItem =
  | { readonly kind: 'letter'; readonly view: LetterView; readonly salt: string }
  | {
      readonly kind: 'follow-up'
      readonly text: string
      /** The answer before it did not solve the matter. */
      readonly mark?: FollowUpMark
      readonly files?: readonly FileView[]
      readonly counter: number
      readonly salt: string
    }
  | {
      readonly kind: 'entry'
      readonly entry: ThreadContent['entry']
      readonly salt: string
      readonly data: unknown
    }
  | { readonly kind: 'damaged'; readonly code: EnvelopeCode }
