import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely'
import type { Tables } from './tables.ts'

/** Name of the database in the folder of `SENIM_DATA`. */
export const databaseFile = 'senim.sqlite'

const busyTimeoutMs = 5000
/** Statements kept compiled, at most. */
const maxStatements = 256

/**
 * The database in `folder`; made when there is none.
 *
 * @param begin - how a transaction begins: `immediate` has the only pen from its first moment, since
 *   one that begins to write only later can lose its place; `deferred` looks and hinders nobody.
 */
export function openSqlite(folder: string, begin: 'immediate' | 'deferred'): Kysely<Tables> {
  const database = new DatabaseSync(join(folder, databaseFile), { timeout: busyTimeoutMs })
  // FULL: a commit returns when the disk has it, also after a power cut.
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  // What was removed is gone: an answer that was read, and the order in which the queue was filled.
  database.exec('pragma secure_delete = on')
  return new Kysely<Tables>({
    dialect: new SqliteDialect({ database: forKysely(database, begin) }),
  })
}

/** Kysely expects the interface of better-sqlite3. */
function forKysely(database: DatabaseSync, begin: string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = statements.get(sql)
      if (known !== undefined) return known
      const statement = asStatement(database, sql === 'begin' ? `begin ${begin}` : sql)
      if (statements.size >= maxStatements) statements.clear()
      statements.set(sql, statement)
      return statement
    },
  }
}

function asStatement(database: DatabaseSync, sql: string): SqliteStatement {
  if (sql === 'rollback') return rollback(database)
  const statement = database.prepare(sql)
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  }
}

/** A full disk makes SQLite roll back by itself; the second time would hide the first error. */
const rollback = (database: DatabaseSync): SqliteStatement => ({
  reader: false,
  all: () => [],
  run: () => {
    if (database.isTransaction) database.exec('rollback')
    return { changes: 0, lastInsertRowid: 0 }
  },
  iterate: () => [].values(),
})

const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters.map(inputValue)

function inputValue(value: unknown): SQLInputValue {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value
  if (value instanceof Uint8Array) return value
  throw new TypeError(`SQLite is given text, numbers and bytes, and not ${typeof value}`)
}
