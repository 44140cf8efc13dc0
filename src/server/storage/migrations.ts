import { sql, type Kysely } from 'kysely'
import { StartRefused } from '../start-refused.ts'
import { attach } from './migrations/attach.ts'
import { begin } from './migrations/begin.ts'
import type { Engine } from './migrations/engine.ts'
import { keepDrafts } from './migrations/keep-drafts.ts'
import { record } from './migrations/record.ts'
import { weigh } from './migrations/weigh.ts'
import type { Tables } from './tables.ts'

/**
 * The timeline of the schema, the same for both engines. A step that was released never changes;
 * its number is the version that it leads to.
 */
const timeline: readonly ((db: Kysely<Tables>, engine: Engine) => Promise<void>)[] = [
  begin,
  weigh,
  keepDrafts,
  attach,
  record,
]

/** The version of the schema that this program works with. */
export const schemaVersion = timeline.length

/**
 * Brings the database to a schema, in one transaction.
 *
 * @param target - the newest unless told; a backup is read at its own version.
 * @throws StartRefused when a newer Senim has written it.
 */
export async function migrate(
  db: Kysely<Tables>,
  engine: Engine,
  target = schemaVersion,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Two nodes that start together: the second waits here and finds the work done.
    if (engine === 'postgres') await sql`select pg_advisory_xact_lock(7366)`.execute(tx)
    await sql`create table if not exists schema_version (version integer primary key)`.execute(tx)
    const found = await versionOf(tx)
    if (found > schemaVersion) throw new StartRefused(fromTheFuture(found))
    for (const step of timeline.slice(found, target)) await step(tx, engine)
    for (let version = found + 1; version <= target; version++) {
      await sql`insert into schema_version (version) values (${version})`.execute(tx)
    }
  })
}

/** The version of the schema in the database; 0 for an empty one. */
async function versionOf(db: Kysely<Tables>): Promise<number> {
  const found = await sql<{ version: number }>`
    select coalesce(max(version), 0) as version from schema_version`.execute(db)
  return found.rows[0]?.version ?? 0
}

/** @throws StartRefused when the database is not at the newest schema. */
export async function requireSchema(db: Kysely<Tables>): Promise<void> {
  const found = await versionOf(db)
  if (found > schemaVersion) throw new StartRefused(fromTheFuture(found))
  if (found < schemaVersion) {
    throw new StartRefused(
      'The database is older than this Senim. Start Senim once, then try again.',
    )
  }
}

const fromTheFuture = (found: number): string =>
  `The database was written by a newer Senim (schema ${found}, this one knows ${schemaVersion}). ` +
  'Start the newer version, or restore a backup of this one.'
