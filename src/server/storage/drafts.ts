import type { SealedDrafts } from '#core/contract/drafts.ts'
import type { MemberId } from '#core/ids.ts'
import type { Database } from './scope.ts'

/** What members have begun to write, sealed by each for themselves; one row for each. */
export const draftsOf = (db: Database) => ({
  /** The drafts of one member, or null when nothing was ever saved. */
  async of(account: MemberId): Promise<SealedDrafts | null> {
    const query = db.selectFrom('drafts').selectAll().where('account', '=', account)
    const row = await query.executeTakeFirst()
    return row === undefined ? null : { version: row.version, bytes: row.sealed }
  },

  /**
   * Writes the version after the one that is there, and no other: whoever did not read what another
   * device saved must not write over it.
   *
   * @returns whether it was written.
   */
  async put(account: MemberId, { version, bytes }: SealedDrafts): Promise<boolean> {
    if (version === 1) {
      const first = db.insertInto('drafts').values({ account, version, sealed: bytes })
      const written = await first.onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
      return (written.numInsertedOrUpdatedRows ?? 0n) > 0n
    }
    const next = db.updateTable('drafts').set({ version, sealed: bytes })
    const written = await next
      .where('account', '=', account)
      .where('version', '=', version - 1)
      .executeTakeFirst()
    return written.numUpdatedRows > 0n
  },
})
