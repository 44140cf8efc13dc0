import { noLoad, sentKinds, type Amount, type Load, type SentKind } from '#core/flood/room.ts'
import type { Database } from './scope.ts'

/** What came into the box since it was last emptied: counted, so that no letter waits for a count. */
export const loadsOf = (db: Database) => ({
  async read(): Promise<Load> {
    const rows = await db.selectFrom('loads').select(['kind', 'letters', 'bytes']).execute()
    const counted = sentKinds.flatMap((kind) => {
      const row = rows.find((one) => one.kind === kind)
      return row === undefined ? [] : [[kind, { letters: row.letters, bytes: row.bytes }] as const]
    })
    return { ...noLoad, ...Object.fromEntries(counted) }
  },

  async put(kind: SentKind, amount: Amount): Promise<void> {
    await db
      .insertInto('loads')
      .values({ kind, ...amount })
      .onConflict((conflict) =>
        conflict.columns(['school', 'kind']).doUpdateSet((eb) => ({
          letters: eb.ref('excluded.letters'),
          bytes: eb.ref('excluded.bytes'),
        })),
      )
      .execute()
  },

  async clear(): Promise<void> {
    await db.deleteFrom('loads').execute()
  },
})
