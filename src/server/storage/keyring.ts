import type { KeyRingPage } from '#core/contract/accounts.ts'
import type { MemberId } from '#core/ids.ts'
import type { Database } from './scope.ts'

/** The pages of members' key rings, sealed by each for themselves. */
export const keyRingOf = (db: Database) => ({
  /** The pages of one member, in order. */
  async pages(account: MemberId): Promise<readonly KeyRingPage[]> {
    const query = db.selectFrom('keyring').selectAll().where('account', '=', account)
    const rows = await query.orderBy('page').execute()
    return rows.map(({ page, version, sealed }) => ({ page, version, bytes: sealed }))
  },

  /**
   * Writes a page, unless a newer version of it is there: two devices may race.
   *
   * @returns whether the page was written.
   */
  async put(account: MemberId, { page, version, bytes }: KeyRingPage): Promise<boolean> {
    const written = await db
      .insertInto('keyring')
      .values({ account, page, version, sealed: bytes })
      .onConflict((conflict) =>
        conflict
          .columns(['school', 'account', 'page'])
          .doUpdateSet({ version, sealed: bytes })
          .where('keyring.version', '<=', version),
      )
      .executeTakeFirst()
    return (written.numInsertedOrUpdatedRows ?? 0n) > 0n
  },
})
