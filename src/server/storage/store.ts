import { chmod, mkdir } from 'node:fs/promises'
import { sql, type Kysely } from 'kysely'
import type { SchoolId } from '#core/ids.ts'
import { lockFolder, lockPostgres, type Purpose, type Unlock } from './lock.ts'
import { migrate, requireSchema } from './migrations.ts'
import type { Engine } from './migrations/engine.ts'
import { openPostgres } from './postgres.ts'
import { rowsOf, type Rows } from './rows.ts'
import { OfOneSchool } from './scope.ts'
import { openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'

/** Where the rows are kept. */
export interface StoreAddress {
  /** The folder of `SENIM_DATA`. */
  readonly folder: string
  /** `DATABASE_URL`; without it the rows are in a SQLite database in the folder. */
  readonly databaseUrl?: string | undefined
}

/** The database, one school at a time. What is written is durable when the promise resolves. */
export interface Store {
  readonly engine: Engine
  schools(): Promise<readonly SchoolId[]>
  /** Looks at one moment of a school. */
  read<T>(school: SchoolId, look: (rows: Rows) => Promise<T>): Promise<T>
  /** Changes a school, alone; all of it or, when `change` throws, nothing. */
  write<T>(school: SchoolId, change: (rows: Rows) => Promise<T>): Promise<T>
  /**
   * Writes the first school of this server.
   *
   * @returns false, with nothing written, when there is one.
   */
  found(school: SchoolId, write: (rows: Rows) => Promise<void>): Promise<boolean>
  close(): Promise<void>
}

/**
 * Opens the database, made or brought to the newest schema, and takes its lock.
 *
 * @throws StartRefused when it is in use or was written by a newer Senim.
 */
export async function openStore(address: StoreAddress, purpose: Purpose): Promise<Store> {
  const { db, engine, close } = await openDatabase(address, purpose)
  return {
    engine,
    schools: async () => (await db.selectFrom('schools').select('school').execute()).map(schoolOf),
    read: (school, look) => reading(db, engine).execute((tx) => look(rowsIn(tx, school))),
    write: (school, change) =>
      db.transaction().execute(async (tx) => {
        await lockSchool(tx, engine, school)
        return change(rowsIn(tx, school))
      }),
    found: (school, write) =>
      db.transaction().execute(async (tx) => {
        await lockSchools(tx, engine)
        if ((await tx.selectFrom('schools').select('school').execute()).length > 0) return false
        await write(rowsIn(tx, school))
        return true
      }),
    close,
  }
}

/** An open database with its lock. */
export interface OpenDatabase {
  readonly db: Kysely<Tables>
  readonly engine: Engine
  /** Closes it and gives its lock back. */
  readonly close: () => Promise<void>
}

/**
 * Opens the whole database, all schools together: for `openStore` and backups alone.
 *
 * @param schema - to which it is brought; the newest unless told.
 */
export async function openDatabase(
  address: StoreAddress,
  purpose: Purpose,
  schema?: number,
): Promise<OpenDatabase> {
  const engine = address.databaseUrl === undefined ? 'sqlite' : 'postgres'
  if (purpose !== 'look') await makeFolder(address.folder)
  const unlock = await lock(address, purpose)
  const db = await connect(address, purpose)
  const close = async (): Promise<void> => {
    await db.destroy()
    await unlock()
  }
  try {
    await (purpose === 'look' ? requireSchema(db) : migrate(db, engine, schema))
    return { db, engine, close }
  } catch (error) {
    await close()
    throw error
  }
}

const connect = async ({ folder, databaseUrl }: StoreAddress, purpose: Purpose) =>
  databaseUrl === undefined
    ? openSqlite(folder, purpose === 'look' ? 'deferred' : 'immediate')
    : openPostgres(databaseUrl)

/** Only its owner may look into the folder. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
}

async function lock({ folder, databaseUrl }: StoreAddress, purpose: Purpose): Promise<Unlock> {
  if (purpose === 'look') return async () => undefined
  return databaseUrl === undefined ? lockFolder(folder) : lockPostgres(databaseUrl, purpose)
}

const rowsIn = (tx: Kysely<Tables>, school: SchoolId): Rows =>
  rowsOf(tx.withPlugin(new OfOneSchool(school)))

/** SQLite has one connection, so its transactions see one moment anyway. */
const reading = (db: Kysely<Tables>, engine: Engine) =>
  engine === 'sqlite'
    ? db.transaction()
    : db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')

async function lockSchool(tx: Kysely<Tables>, engine: Engine, school: SchoolId): Promise<void> {
  // SQLite lets one transaction write at a time: `begin immediate`.
  if (engine === 'sqlite') return
  await sql`select school from schools where school = ${school} for update`.execute(tx)
}

async function lockSchools(tx: Kysely<Tables>, engine: Engine): Promise<void> {
  if (engine === 'sqlite') return
  await sql`lock table schools in share row exclusive mode`.execute(tx)
}

const schoolOf = ({ school }: { readonly school: SchoolId }): SchoolId => school
