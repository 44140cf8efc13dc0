import type { ThreadState } from '#core/appeals/thread.ts'
import type { SeriesId, ThreadId } from '#core/ids.ts'
import { inParts } from './in-parts.ts'
import { storedThread } from './projection.ts'
import type { Database } from './scope.ts'

/** A number that was given; it stays given when it is taken back. */
export interface GivenNumber {
  readonly series: SeriesId
  /** Calendar year. */
  readonly period: number
  readonly number: number
  readonly thread: ThreadId
}

/** What the headers say about each letter. */
export const threadsOf = (db: Database) => ({
  async byIds(ids: readonly ThreadId[]): Promise<readonly ThreadState[]> {
    const states: ThreadState[] = []
    for (const part of inParts(ids)) {
      const query = db
        .selectFrom('threads')
        .select('state')
        .where('thread', 'in', [...part])
      for (const row of await query.execute()) states.push(storedThread(row.state))
    }
    return states
  },

  async byId(id: ThreadId): Promise<ThreadState | null> {
    return (await this.byIds([id])).at(0) ?? null
  },

  /** Writes new states and replaces older ones. */
  async put(states: readonly ThreadState[]): Promise<void> {
    for (const part of inParts(states)) {
      const rows = part.map((state) => ({ thread: state.thread, state: JSON.stringify(state) }))
      await db
        .insertInto('threads')
        .values(rows)
        .onConflict((conflict) =>
          conflict
            .columns(['school', 'thread'])
            .doUpdateSet((eb) => ({ state: eb.ref('excluded.state') })),
        )
        .execute()
    }
  },

  /** All of them, by id. */
  async all(): Promise<readonly ThreadState[]> {
    const rows = await db.selectFrom('threads').select('state').orderBy('thread').execute()
    return rows.map((row) => storedThread(row.state))
  },

  async clear(): Promise<void> {
    await db.deleteFrom('threads').execute()
  },
})

/** The registration numbers. */
export const numbersOf = (db: Database) => ({
  /** The last number of a series in a period, 0 when there is none. */
  async last(series: SeriesId, period: number): Promise<number> {
    const row = await db
      .selectFrom('numbers')
      .select((eb) => eb.fn.max('number').as('last'))
      .where('series', '=', series)
      .where('period', '=', period)
      .executeTakeFirst()
    return row?.last ?? 0
  },

  async add(given: readonly GivenNumber[]): Promise<void> {
    for (const part of inParts(given)) {
      const rows = part.map((one) => ({ ...one }))
      await db.insertInto('numbers').values(rows).execute()
    }
  },

  /** All of them, in order. */
  async all(): Promise<readonly GivenNumber[]> {
    const query = db.selectFrom('numbers').select(['series', 'period', 'number', 'thread'])
    return query.orderBy('series').orderBy('period').orderBy('number').execute()
  },

  async clear(): Promise<void> {
    await db.deleteFrom('numbers').execute()
  },
})
