import type { Bytes } from '#core/bytes.ts'
import type { KeyMaterial, KeyRingPage } from '#core/contract/accounts.ts'
import type { LetterBody } from '#core/contract/letter-body.ts'
import type { AuthorCopy, ThreadContent } from '#core/contract/sealed.ts'
import type { Hash, MemberId, SchoolId, SeriesId, ThreadId } from '#core/ids.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import type { EnvelopeCode } from '#crypto/encrypt/envelope-error.ts'
import type { Anchor } from '#crypto/decrypt/anchor.ts'

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
  /** Seals an answer for the author of its letter. */
  sealCopy(school: SchoolId, copy: AuthorCopy): Promise<Bytes>
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
}

/** What a letter says to its readers, without the keys that lie in its body. */
export type LetterView = Omit<LetterBody, 'salt' | 'threadIdentity' | 'answers'>

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
export type ThreadEntry = Extract<AnyEntry, { readonly header: { readonly thread: ThreadId } }>

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
  | { readonly kind: 'follow-up'; readonly thread: ThreadId; readonly content: Bytes }
  | {
      readonly kind: 'entry'
      readonly school: SchoolId
      readonly thread: ThreadId
      readonly content: Bytes
      /** The author seals under another key than the members. */
      readonly isByAuthor: boolean
    }

/** What an item says; the salt of its leaf in base64url. */
export type OpenedItem =
  | { readonly kind: 'letter'; readonly view: LetterView; readonly salt: string }
  | {
      readonly kind: 'follow-up'
      readonly text: string
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
