import type { BoardState } from '#core/log/board.ts'
import { storedBoard } from './projection.ts'
import type { Database } from './scope.ts'

/** Where a school's log ends, and its board there. */
export interface Head {
  /** Entries in the log. */
  readonly size: number
  readonly board: BoardState
  /** When the roster in force came into force; seconds since 1970 UTC, 0 before the first. */
  readonly rosterAt: number
}

/** The row of the school itself. */
export const headsOf = (db: Database) => ({
  async read(): Promise<Head | null> {
    const row = await db.selectFrom('schools').selectAll().executeTakeFirst()
    if (row === undefined) return null
    return { size: row.size, board: storedBoard(row.board), rosterAt: row.roster_at }
  },

  /** The row of a school that is being founded. @param mergedAt - seconds since 1970 UTC. */
  async add(head: Head, mergedAt: number): Promise<void> {
    await db
      .insertInto('schools')
      .values({ ...toRow(head), merged_at: mergedAt })
      .execute()
  },

  async move(head: Head): Promise<void> {
    await db.updateTable('schools').set(toRow(head)).execute()
  },

  /** When the queue was last put into the log; seconds since 1970 UTC. */
  async mergedAt(): Promise<number> {
    const row = await db.selectFrom('schools').select('merged_at').executeTakeFirstOrThrow()
    return row.merged_at
  },

  async setMergedAt(seconds: number): Promise<void> {
    await db.updateTable('schools').set({ merged_at: seconds }).execute()
  },
})

const toRow = ({ size, board, rosterAt }: Head) => ({
  size,
  board: JSON.stringify(board),
  roster_at: rosterAt,
})
