import type { Bytes } from '#core/bytes.ts'
import type { MemberId } from '#core/ids.ts'
import type { Database } from './scope.ts'

/** Somebody is logged in on one device. */
export interface StoredSession {
  /** SHA-256 of the bearer token. */
  readonly tokenHash: Bytes
  readonly account: MemberId
  /** Seconds since 1970 UTC. */
  readonly createdAt: number
  /** When it was last seen to be used; seconds since 1970 UTC. */
  readonly usedAt: number
}

/** The sessions of a school; no backup holds them. */
export const sessionsOf = (db: Database) => ({
  async add({ tokenHash, account, createdAt, usedAt }: StoredSession): Promise<void> {
    const row = { token_hash: tokenHash, account, created_at: createdAt, used_at: usedAt }
    await db.insertInto('sessions').values(row).execute()
  },

  async byToken(tokenHash: Bytes): Promise<StoredSession | null> {
    const query = db.selectFrom('sessions').selectAll().where('token_hash', '=', tokenHash)
    const row = await query.executeTakeFirst()
    if (row === undefined) return null
    return { tokenHash, account: row.account, createdAt: row.created_at, usedAt: row.used_at }
  },

  async touch(tokenHash: Bytes, usedAt: number): Promise<void> {
    const query = db.updateTable('sessions').set({ used_at: usedAt })
    await query.where('token_hash', '=', tokenHash).execute()
  },

  async remove(tokenHash: Bytes): Promise<void> {
    await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute()
  },

  /** Ends every session of one account. */
  async removeAll(account: MemberId): Promise<void> {
    await db.deleteFrom('sessions').where('account', '=', account).execute()
  },

  /** Ends the sessions that were made or last used before these moments, seconds since 1970 UTC. */
  async removeOlder(createdBefore: number, usedBefore: number): Promise<void> {
    await db
      .deleteFrom('sessions')
      .where((eb) => eb.or([eb('created_at', '<', createdBefore), eb('used_at', '<', usedBefore)]))
      .execute()
  },
})
