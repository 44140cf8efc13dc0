import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartRefused } from '../start-refused.ts'
import type { StoreAddress } from './store.ts'

/**
 * What a database is opened for: servers of one PostgreSQL work side by side, a command that writes
 * works alone, and one that only looks needs no lock.
 */
export type Purpose = 'serve' | 'maintain' | 'look'

/** Gives a lock back. */
export type Unlock = () => Promise<void>

/** Name of the lock in the folder of `SENIM_DATA`. */
export const lockFile = 'senim.lock'

/** What SQLite says when another connection holds the file. @see SQLITE_BUSY */
const busy = 5

/**
 * Takes the folder for this process alone; the answer gives it back. The lock is the operating
 * system's, on an empty database of its own: it ends with the process, however that ends, so there
 * is no stale lock to judge.
 *
 * @throws StartRefused when another process has it.
 */
export function lockFolder(folder: string): Unlock {
  const lock = new DatabaseSync(join(folder, lockFile), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (cause) {
    lock.close()
    if (!isBusy(cause)) throw cause
    throw new StartRefused(
      `Another Senim is using the folder ${folder}. Stop it first, or give this one another ` +
        'folder in SENIM_DATA.',
      { cause },
    )
  }
  return async () => lock.close()
}

/** The lock that every Senim on one PostgreSQL database takes: any number, chosen once. */
const advisoryLock = 7367

/**
 * Takes the database: shared with other servers, or alone for a command that writes.
 *
 * @throws StartRefused when somebody else's lock excludes this one.
 */
export async function lockPostgres(
  url: string,
  purpose: Exclude<Purpose, 'look'>,
): Promise<Unlock> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  // The pool meets the same broken connection and reports it; here it must only not end the process.
  client.on('error', () => undefined)
  await client.connect()
  const take = purpose === 'serve' ? 'pg_try_advisory_lock_shared' : 'pg_try_advisory_lock'
  const answer = await client.query<{ taken: boolean }>(`select ${take}($1) as taken`, [
    advisoryLock,
  ])
  if (answer.rows[0]?.taken !== true) {
    await client.end()
    throw new StartRefused(
      purpose === 'serve'
        ? 'A command is working on this database. Start Senim when it is done.'
        : 'Senim is running on this database. Stop it first.',
    )
  }
  return () => client.end()
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === busy

/** Whether somebody works on this place: their lock is in the way of one that is given back at once. */
export async function isServing({ folder, databaseUrl }: StoreAddress): Promise<boolean> {
  try {
    const unlock =
      databaseUrl === undefined ? lockFolder(folder) : await lockPostgres(databaseUrl, 'maintain')
    await unlock()
    return false
  } catch (error) {
    if (error instanceof StartRefused) return true
    throw error
  }
}
