import type { Bytes } from '#core/bytes.ts'
import type { Hash, MemberId } from '#core/ids.ts'
import type { Coordinate, TreeNode } from '#core/log/tree.ts'
import { inParts } from './in-parts.ts'
import type { Database } from './scope.ts'

/** A head of the log that was published, with the log's own signature. */
export interface StoredCheckpoint {
  readonly size: number
  readonly root: Hash
  /** Ed25519 by the log's key, 64 bytes. */
  readonly signature: Bytes
}

/** A member's word for a checkpoint. */
export interface StoredCosignature {
  readonly size: number
  readonly member: MemberId
  /** Seconds since 1970 UTC, signed. */
  readonly time: number
  /** Ed25519, 64 bytes. */
  readonly signature: Bytes
}

/** The hashes of complete subtrees. */
export const treeOf = (db: Database) => ({
  async add(nodes: readonly TreeNode[]): Promise<void> {
    for (const part of inParts(nodes)) {
      const rows = part.map(({ level, index, hash }) => ({ level, idx: index, hash }))
      await db.insertInto('tree_nodes').values(rows).execute()
    }
  },

  async at(coordinates: readonly Coordinate[]): Promise<readonly TreeNode[]> {
    if (coordinates.length === 0) return []
    const query = db.selectFrom('tree_nodes').selectAll()
    const rows = await query
      .where((eb) => eb.or(coordinates.map(({ level, index }) => eb.and({ level, idx: index }))))
      .execute()
    return rows.map(({ level, idx, hash }) => ({ level, index: idx, hash }))
  },

  /** Removes every node: `senim rebuild` makes them again. */
  async clear(): Promise<void> {
    await db.deleteFrom('tree_nodes').execute()
  },
})

/** The heads of the log that were ever published. */
export const checkpointsOf = (db: Database) => ({
  async add(checkpoint: StoredCheckpoint): Promise<void> {
    await db
      .insertInto('checkpoints')
      .values({ ...checkpoint })
      .execute()
  },

  async ofSize(size: number): Promise<StoredCheckpoint | null> {
    const query = db.selectFrom('checkpoints').selectAll().where('size', '=', size)
    return (await query.executeTakeFirst()) ?? null
  },

  /** All of them, smallest first. */
  async all(): Promise<readonly StoredCheckpoint[]> {
    return db.selectFrom('checkpoints').selectAll().orderBy('size').execute()
  },

  /** The newest of at least `minSize` under which a member's word stands. */
  async newestCosigned(minSize: number): Promise<StoredCheckpoint | null> {
    const newest = await db
      .selectFrom('cosignatures')
      .select((eb) => eb.fn.max('size').as('size'))
      .where('size', '>=', minSize)
      .executeTakeFirst()
    return newest?.size == null ? null : this.ofSize(newest.size)
  },

  /** When a device last cosigned, by its own clock; seconds since 1970 UTC, null before the first. */
  async lastCosignedAt(): Promise<number | null> {
    const query = db.selectFrom('cosignatures').select((eb) => eb.fn.max('time').as('time'))
    return (await query.executeTakeFirst())?.time ?? null
  },

  /** Keeps the first word of a member for a checkpoint. */
  async cosign(word: StoredCosignature): Promise<void> {
    const query = db.insertInto('cosignatures').values({ ...word })
    await query.onConflict((conflict) => conflict.doNothing()).execute()
  },

  async cosignatures(size: number): Promise<readonly StoredCosignature[]> {
    const query = db.selectFrom('cosignatures').selectAll().where('size', '=', size)
    return query.orderBy('member').execute()
  },
})
