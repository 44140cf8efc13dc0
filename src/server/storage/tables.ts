import type { ColumnType } from 'kysely'
import type { Bytes } from '#core/bytes.ts'
import type { SentKind } from '#core/flood/room.ts'
import type { EntryId, Hash, MemberId, RecordId, SchoolId, SeriesId, ThreadId } from '#core/ids.ts'
import type { NumberedPaper } from '#core/records/paper-number.ts'
import type { Kind } from '#core/log/entries.ts'
import type { Role, Seat } from '#core/school/roster.ts'

/** Written and looked at by `scope.ts` alone: no query can name another school, or forget its own. */
type OfSchool = ColumnType<SchoolId, never, never>

/** The columns of every table. Text, whole numbers and bytes only: the same on both engines. */
export interface Tables {
  schools: {
    school: OfSchool
    /** Entries in the log. */
    size: number
    /** Seconds since 1970 UTC. */
    merged_at: number
    /** When the roster in force came into force; seconds since 1970 UTC, 0 before the first. */
    roster_at: number
    /** Projection: JSON of `BoardState`. */
    board: string
  }
  entries: {
    school: OfSchool
    idx: number
    id: EntryId
    kind: Kind
    /** Null for an entry of the board. */
    thread: ThreadId | null
    leaf: Hash
    /** Canonical JSON. */
    entry: string
    salt: Bytes
    content: Bytes
    content_hash: Bytes
    sig: Bytes
    /** SHA-256 of the request that brought it; null for what members and the server write. */
    digest: Bytes | null
  }
  letters: { school: OfSchool; idx: number; slots: Bytes; body: Bytes }
  copies: { school: OfSchool; answer: EntryId; copy: Bytes }
  tree_nodes: { school: OfSchool; level: number; idx: number; hash: Bytes }
  checkpoints: { school: OfSchool; size: number; root: Hash; signature: Bytes }
  cosignatures: {
    school: OfSchool
    size: number
    member: MemberId
    /** Seconds since 1970 UTC. */
    time: number
    signature: Bytes
  }
  queue: {
    school: OfSchool
    id: EntryId
    thread: ThreadId
    /** Canonical JSON of the entry without what the merge adds. */
    claim: string
    salt: Bytes
    sig: Bytes
    /** One after the other, all of one length; null for a follow-up. */
    slots: Bytes | null
    body: Bytes
    digest: Bytes
    lookup: Bytes | null
    auth_hash: Bytes | null
    return_box: Bytes | null
  }
  receipts: {
    school: OfSchool
    thread: ThreadId
    /** HMAC of the code's lookup. */
    lookup: Bytes
    auth_hash: Bytes
    return_box: Bytes
  }
  /** Projection: JSON of `ThreadState`. */
  threads: { school: OfSchool; thread: ThreadId; state: string }
  /** Projection: every number ever given, gapless by series and period. */
  numbers: { school: OfSchool; series: SeriesId; period: number; number: number; thread: ThreadId }
  /** Projection: JSON of `RecordState`, and the number of its paper. */
  records: {
    school: OfSchool
    record: RecordId
    state: string
    paper: NumberedPaper | null
    period: number | null
    number: number | null
  }
  accounts: {
    school: OfSchool
    account: MemberId
    kind: 'administrator' | 'member'
    name: string
    role: Role | null
    seat: Seat | null
    record: string
    card_wrap: Bytes | null
    recovery_wrap: Bytes | null
    recovery_auth_hash: Bytes | null
    recipient: string | null
    signing_key: Hash | null
  }
  invitations: {
    school: OfSchool
    account: MemberId
    token_hash: Bytes
    name: string
    role: Role
    seat: Seat
    /** Seconds since 1970 UTC. */
    expires_at: number
  }
  sessions: {
    school: OfSchool
    token_hash: Bytes
    account: MemberId
    /** Seconds since 1970 UTC. */
    created_at: number
    /** Seconds since 1970 UTC. */
    used_at: number
  }
  keyring: { school: OfSchool; account: MemberId; page: number; version: number; sealed: Bytes }
  drafts: { school: OfSchool; account: MemberId; version: number; sealed: Bytes }
  ceremonies: { school: OfSchool; state: string }
  /** What came into the box since it was last emptied. */
  loads: { school: OfSchool; kind: SentKind; letters: number; bytes: number }
  /** Parts of attached files. */
  parts: {
    school: OfSchool
    /** The letter, follow-up or answer that names it, or will. */
    owner: EntryId
    hash: Hash
    /** Place among the parts of its owner, from 0 on; null while it waits to be named. */
    n: number | null
    thread: ThreadId | null
    /** Bytes. */
    size: number
    /** Seconds since 1970 UTC; null once it was named. */
    staged_at: number | null
  }
  /** A table of its own: naming a part writes some bytes and not a megabyte again. */
  part_bytes: { school: OfSchool; owner: EntryId; hash: Hash; bytes: Bytes }
}

export type TableName = keyof Tables

/** The key of every table: the order in which a backup is written and read. Parents come first. */
export const keys = {
  schools: ['school'],
  entries: ['school', 'idx'],
  letters: ['school', 'idx'],
  copies: ['school', 'answer'],
  tree_nodes: ['school', 'level', 'idx'],
  checkpoints: ['school', 'size'],
  cosignatures: ['school', 'size', 'member'],
  queue: ['school', 'id'],
  receipts: ['school', 'thread'],
  threads: ['school', 'thread'],
  numbers: ['school', 'series', 'period', 'number'],
  records: ['school', 'record'],
  accounts: ['school', 'account'],
  invitations: ['school', 'account'],
  sessions: ['school', 'token_hash'],
  keyring: ['school', 'account', 'page'],
  drafts: ['school', 'account'],
  ceremonies: ['school'],
  loads: ['school', 'kind'],
  parts: ['school', 'owner', 'hash'],
  part_bytes: ['school', 'owner', 'hash'],
} as const satisfies { readonly [Table in TableName]: readonly (keyof Tables[Table])[] }
