import type { Bytes } from '#core/bytes.ts'
import type { EntryId, Hash, ThreadId } from '#core/ids.ts'
import type { Database } from './scope.ts'

/** A sealed part that somebody sent ahead of the letter, follow-up, answer or record that will name it. */
export interface StagedPart {
  readonly owner: EntryId
  /** SHA-256 of `bytes`. */
  readonly hash: Hash
  readonly bytes: Bytes
  /** Seconds since 1970 UTC. */
  readonly stagedAt: number
}

/** Rows that a sweep removes together. */
const stride = 500

/**
 * The sealed parts of attached files. What waits has a time and no number; what was named has a number
 * and no time, so that nothing says when a letter was written.
 */
export const partsOf = (db: Database) => ({
  async stage({ owner, hash, bytes, stagedAt }: StagedPart): Promise<void> {
    const row = { owner, hash, n: null, thread: null, size: bytes.length, staged_at: stagedAt }
    await db.insertInto('parts').values(row).execute()
    await db.insertInto('part_bytes').values({ owner, hash, bytes }).execute()
  },

  /** Whether a part is there, and whether it still waits to be named; null when it is not there. */
  async find(owner: EntryId, hash: Hash): Promise<'staged' | 'named' | null> {
    const query = db.selectFrom('parts').select('staged_at').where('owner', '=', owner)
    const row = await query.where('hash', '=', hash).executeTakeFirst()
    if (row === undefined) return null
    return row.staged_at === null ? 'named' : 'staged'
  },

  /** What waits under `owner`, by hash. */
  async staged(owner: EntryId): Promise<readonly Hash[]> {
    const query = db.selectFrom('parts').select('hash').where('owner', '=', owner)
    const rows = await query.where('staged_at', 'is not', null).orderBy('hash').execute()
    return rows.map(({ hash }) => hash)
  },

  /** Bytes of all that waits. */
  async stagedBytes(): Promise<number> {
    const sum = await db
      .selectFrom('parts')
      .select((eb) => eb.fn.sum<number | string | null>('size').as('bytes'))
      .where('staged_at', 'is not', null)
      .executeTakeFirstOrThrow()
    return Number(sum.bytes ?? 0)
  },

  /** Bytes of these parts of `owner`. */
  async bytesIn(owner: EntryId, hashes: readonly Hash[]): Promise<number> {
    if (hashes.length === 0) return 0
    const query = db.selectFrom('parts').select('size').where('owner', '=', owner)
    const rows = await query.where('hash', 'in', [...hashes]).execute()
    return rows.reduce((all, { size }) => all + size, 0)
  },

  /**
   * Gives the staged parts `hashes` to `owner` for good, in this order; what else waits there goes.
   *
   * @param thread - null for an entry of the board.
   */
  async name(owner: EntryId, thread: ThreadId | null, hashes: readonly Hash[]): Promise<void> {
    for (const [n, hash] of hashes.entries()) {
      const query = db.updateTable('parts').set({ n, thread, staged_at: null })
      await query.where('owner', '=', owner).where('hash', '=', hash).execute()
    }
    const rest = db.deleteFrom('parts').where('owner', '=', owner)
    await rest.where('staged_at', 'is not', null).execute()
  },

  /** The parts of `owner`, in their order. */
  async named(owner: EntryId): Promise<readonly Hash[]> {
    const query = db.selectFrom('parts').select('hash').where('owner', '=', owner)
    const rows = await query.where('n', 'is not', null).orderBy('n').execute()
    return rows.map(({ hash }) => hash)
  },

  /** The bytes of a part that was named. */
  async bytes(owner: EntryId, hash: Hash): Promise<Bytes | null> {
    if ((await this.find(owner, hash)) !== 'named') return null
    const query = db.selectFrom('part_bytes').select('bytes').where('owner', '=', owner)
    const row = await query.where('hash', '=', hash).executeTakeFirst()
    return row?.bytes ?? null
  },

  /** The bytes of a part that an entry of the board named, and no letter. */
  async bytesOnBoard(owner: EntryId, hash: Hash): Promise<Bytes | null> {
    const query = db.selectFrom('parts').select('n').where('owner', '=', owner)
    const row = await query.where('hash', '=', hash).where('thread', 'is', null).executeTakeFirst()
    return row === undefined ? null : this.bytes(owner, hash)
  },

  /** Removes a part that waits. */
  async unstage(owner: EntryId, hash: Hash): Promise<void> {
    const query = db.deleteFrom('parts').where('owner', '=', owner).where('hash', '=', hash)
    await query.where('staged_at', 'is not', null).execute()
  },

  /** Removes what has waited since before `seconds`, since 1970 UTC. @returns how many parts. */
  async sweep(seconds: number): Promise<number> {
    const old = db.selectFrom('parts').select(['owner', 'hash']).where('staged_at', '<', seconds)
    const rows = await old.limit(stride).execute()
    for (const { owner, hash } of rows) await this.unstage(owner, hash)
    return rows.length < stride ? rows.length : rows.length + (await this.sweep(seconds))
  },

  /** Removes all parts of `owner`. */
  async remove(owner: EntryId): Promise<void> {
    await db.deleteFrom('parts').where('owner', '=', owner).execute()
  },
})
