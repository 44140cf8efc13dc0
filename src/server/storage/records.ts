import type { RecordId } from '#core/ids.ts'
import type { PaperNumber } from '#core/records/paper-number.ts'
import type { RecordState } from '#core/records/record.ts'
import { inParts } from './in-parts.ts'
import { storedRecord } from './projection.ts'
import type { Database } from './scope.ts'

/** What the headers say about each record of the commission. */
export const recordsOf = (db: Database) => ({
  async byIds(ids: readonly RecordId[]): Promise<readonly RecordState[]> {
    const states: RecordState[] = []
    for (const part of inParts(ids)) {
      const query = db
        .selectFrom('records')
        .select('state')
        .where('record', 'in', [...part])
      for (const row of await query.execute()) states.push(storedRecord(row.state))
    }
    return states
  },

  async byId(id: RecordId): Promise<RecordState | null> {
    return (await this.byIds([id])).at(0) ?? null
  },

  /** The last number of a paper in a period, 0 when there is none. */
  async lastNumber({ paper, period }: Pick<PaperNumber, 'paper' | 'period'>): Promise<number> {
    const row = await db
      .selectFrom('records')
      .select((eb) => eb.fn.max('number').as('last'))
      .where('paper', '=', paper)
      .where('period', '=', period)
      .executeTakeFirst()
    return row?.last ?? 0
  },

  /** Writes new states and replaces older ones. */
  async put(states: readonly RecordState[]): Promise<void> {
    for (const part of inParts(states)) {
      await db
        .insertInto('records')
        .values(part.map(rowOf))
        .onConflict((conflict) =>
          conflict.columns(['school', 'record']).doUpdateSet((eb) => ({
            state: eb.ref('excluded.state'),
            paper: eb.ref('excluded.paper'),
            period: eb.ref('excluded.period'),
            number: eb.ref('excluded.number'),
          })),
        )
        .execute()
    }
  },

  /** All of them, by id. */
  async all(): Promise<readonly RecordState[]> {
    const rows = await db.selectFrom('records').select('state').orderBy('record').execute()
    return rows.map((row) => storedRecord(row.state))
  },

  async clear(): Promise<void> {
    await db.deleteFrom('records').execute()
  },
})

const rowOf = (state: RecordState) => ({
  record: state.record,
  state: JSON.stringify(state),
  paper: state.paper?.paper ?? null,
  period: state.paper?.period ?? null,
  number: state.paper?.number ?? null,
})
