import { sql, type Selectable } from 'kysely'
import * as v from 'valibot'
import type { Bytes } from '#core/bytes.ts'
import type { EntryId, Hash, ThreadId } from '#core/ids.ts'
import { canonical } from '#core/log/canonical.ts'
import { AnyEntry, type Kind } from '#core/log/entries.ts'
import { inParts } from './in-parts.ts'
import type { Database } from './scope.ts'
import type { Tables } from './tables.ts'

/** An entry as it stands in the log. */
export interface StoredEntry {
  readonly index: number
  readonly leaf: Hash
  /** Null for an entry of the board. */
  readonly thread: ThreadId | null
  readonly entry: AnyEntry
  readonly salt: Bytes
  readonly content: Bytes
  readonly contentHash: Bytes
  readonly sig: Bytes
  /** SHA-256 of the request that an author sent; null for everybody else's entries. */
  readonly digest: Bytes | null
}

/** The sealed parts of a letter. */
export interface LetterParts {
  readonly index: number
  /** In the order of the seats, one after the other, all of one length. */
  readonly slots: Bytes
  readonly body: Bytes
}

/** A letter's body with the slot of one seat; empty when that seat has none. */
export interface LetterForSeat {
  readonly index: number
  readonly slot: Bytes
  readonly body: Bytes
}

/** The entries of the log. */
export const entriesOf = (db: Database) => ({
  async add(entries: readonly StoredEntry[]): Promise<void> {
    for (const part of inParts(entries)) {
      await db.insertInto('entries').values(part.map(toRow)).execute()
    }
  },

  async byId(id: EntryId): Promise<StoredEntry | null> {
    const query = db.selectFrom('entries').selectAll().where('id', '=', id)
    const row = await query.executeTakeFirst()
    return row === undefined ? null : fromRow(row)
  },

  async byIndex(index: number): Promise<StoredEntry | null> {
    const query = db.selectFrom('entries').selectAll().where('idx', '=', index)
    const row = await query.executeTakeFirst()
    return row === undefined ? null : fromRow(row)
  },

  /** At most `limit` entries from index `from` on, in order; without the threads if so told. */
  async page(from: number, limit: number, scope: 'all' | 'board'): Promise<readonly StoredEntry[]> {
    const all = db.selectFrom('entries').selectAll().where('idx', '>=', from)
    const query = scope === 'all' ? all : all.where('thread', 'is', null)
    return (await query.orderBy('idx').limit(limit).execute()).map(fromRow)
  },

  /** Every entry of one kind that belongs to the board, in order. */
  async onBoard(kind: Kind): Promise<readonly StoredEntry[]> {
    const query = db.selectFrom('entries').selectAll().where('kind', '=', kind)
    return (await query.where('thread', 'is', null).orderBy('idx').execute()).map(fromRow)
  },
})

/** The sealed parts of letters in the log, and the author's copies of answers. */
export const lettersOf = (db: Database) => ({
  async add(letters: readonly LetterParts[]): Promise<void> {
    for (const part of inParts(letters)) {
      const rows = part.map(({ index, slots, body }) => ({ idx: index, slots, body }))
      await db.insertInto('letters').values(rows).execute()
    }
  },

  async ofLetter(index: number): Promise<LetterParts | null> {
    const query = db.selectFrom('letters').selectAll().where('idx', '=', index)
    const row = await query.executeTakeFirst()
    return row === undefined ? null : { index, slots: row.slots, body: row.body }
  },

  /**
   * The letters at `indexes` as one seat gets them; `seat` null is no seat.
   *
   * @param slotLength - of every slot, in bytes.
   */
  async forSeat(
    indexes: readonly number[],
    seat: number | null,
    slotLength: number,
  ): Promise<readonly LetterForSeat[]> {
    if (indexes.length === 0) return []
    const [start, length] = seat === null ? [1, 0] : [seat * slotLength + 1, slotLength]
    // Cut in the database: the other seats' slots are most of a letter's bytes.
    const slot = sql<Bytes>`substr(slots, ${sql.lit(start)}, ${sql.lit(length)})`.as('slot')
    const query = db.selectFrom('letters').select(['idx', 'body', slot])
    const rows = await query.where('idx', 'in', [...indexes]).execute()
    return rows.map((row) => ({ index: row.idx, slot: row.slot, body: row.body }))
  },

  async addCopy(answer: EntryId, copy: Bytes): Promise<void> {
    await db.insertInto('copies').values({ answer, copy }).execute()
  },

  /** Forgets the author's copy of an answer, for good. */
  async removeCopy(answer: EntryId): Promise<void> {
    await db.deleteFrom('copies').where('answer', '=', answer).execute()
  },

  /** The copies that exist of these answers. */
  async copies(answers: readonly EntryId[]): Promise<ReadonlyMap<EntryId, Bytes>> {
    if (answers.length === 0) return new Map()
    const query = db
      .selectFrom('copies')
      .selectAll()
      .where('answer', 'in', [...answers])
    return new Map((await query.execute()).map((row) => [row.answer, row.copy]))
  },
})

const toRow = (stored: StoredEntry) => ({
  idx: stored.index,
  id: stored.entry.id,
  kind: stored.entry.kind,
  thread: stored.thread,
  leaf: stored.leaf,
  entry: canonical(stored.entry),
  salt: stored.salt,
  content: stored.content,
  content_hash: stored.contentHash,
  sig: stored.sig,
  digest: stored.digest,
})

const fromRow = (row: Selectable<Tables['entries']>): StoredEntry => ({
  index: row.idx,
  leaf: row.leaf,
  thread: row.thread,
  entry: v.parse(StoredJson, row.entry),
  salt: row.salt,
  content: row.content,
  contentHash: row.content_hash,
  sig: row.sig,
  digest: row.digest,
})

const StoredJson = v.pipe(v.string(), v.parseJson(), AnyEntry)
