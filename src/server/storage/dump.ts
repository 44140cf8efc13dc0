import { sql, type Kysely } from 'kysely'
import type { Bytes } from '#core/bytes.ts'
import type { OpenDatabase } from './store.ts'
import { keys, type TableName, type Tables } from './tables.ts'

/** A value of any column. */
export type Value = string | number | Bytes | null
/** A row of any table. */
export type Row = Readonly<Record<string, Value>>

/** What a backup holds, parents first. Sessions end: whoever has an old token logs in again. */
export const dumpedTables: readonly TableName[] = Object.keys(keys)
  .filter(isTableName)
  .filter((table) => table !== 'sessions')

/** Rows fetched together; of parts one, for it is a megabyte. */
const strideOf = (table: TableName): number => (table === 'part_bytes' ? 1 : 200)

/**
 * Gives every row of every table to `write`, all as they stood at one moment, while others go on
 * writing.
 */
export async function dump(
  { db, engine }: OpenDatabase,
  write: (table: TableName, rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  const transaction =
    engine === 'sqlite'
      ? db.transaction()
      : db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  await transaction.execute(async (tx) => {
    for (const table of dumpedTables) {
      for await (const rows of pages(tx, table)) await write(table, rows)
    }
  })
}

/** Whether there is anything that a restore would mix with. */
export async function holdsSchools({ db }: OpenDatabase): Promise<boolean> {
  return (await db.selectFrom('schools').select('school').limit(1).execute()).length > 0
}

/** Puts one row into a table. */
export type Load = (table: TableName, row: Row) => Promise<void>

/** Fills an empty database, all of it or nothing. */
export async function fill(
  { db }: OpenDatabase,
  work: (load: Load) => Promise<void>,
): Promise<void> {
  await db.transaction().execute((tx) =>
    work(async (table, row) => {
      const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)))
      const values = sql.join(Object.values(row))
      await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(tx)
    }),
  )
}

async function* pages(tx: Kysely<Tables>, table: TableName): AsyncGenerator<readonly Row[]> {
  const key = keys[table]
  const stride = strideOf(table)
  const columns = sql.join(key.map((column) => sql.ref(column)))
  let after: Row | undefined
  do {
    // Each page starts after the last key, so that the twentieth is as quick as the first.
    const start: Row | undefined = after
    const last = start && sql.join(key.map((column) => start[column]))
    const where = last === undefined ? sql`` : sql`where (${columns}) > (${last})`
    const page = await sql<Row>`
      select * from ${sql.table(table)} ${where} order by ${columns} limit ${sql.lit(stride)}
    `.execute(tx)
    if (page.rows.length > 0) yield page.rows
    after = page.rows.length < stride ? undefined : page.rows.at(-1)
  } while (after !== undefined)
}

function isTableName(name: string): name is TableName {
  return name in keys
}
