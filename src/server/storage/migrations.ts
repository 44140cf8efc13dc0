import { sql, type Kysely } from 'kysely'
import { StartRefused } from '../start-refused.ts'
import type { Tables } from './tables.ts'

/** Which database keeps the rows. */
export type Engine = 'sqlite' | 'postgres'

/**
 * The timeline of the schema, the same for both engines. A step that was released never changes;
 * its number is the version that it leads to.
 */
const timeline: readonly ((db: Kysely<Tables>, engine: Engine) => Promise<void>)[] = [begin]

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
export async function versionOf(db: Kysely<Tables>): Promise<number> {
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

/** Version 1. `bytes` stands for the engine's own word. */
async function begin(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const bytes = engine === 'postgres' ? 'bytea' : 'blob'
  // Otherwise SQLite numbers the rows, and so remembers in which order letters came.
  const withoutOrder = engine === 'sqlite' ? 'without rowid' : ''
  for (const table of tablesOfVersion1) {
    const text = table.replaceAll(/\bbytes\b/g, bytes).replace('WITHOUT ORDER', withoutOrder)
    await sql.raw(text).execute(db)
  }
}

const tablesOfVersion1 = [
  `create table schools (
    school text primary key,
    size integer not null,
    merged_at bigint not null,
    roster_at bigint not null,
    board text not null
  )`,
  `create table entries (
    school text not null references schools,
    idx integer not null,
    id text not null,
    kind text not null,
    thread text,
    leaf text not null,
    entry text not null,
    salt bytes not null,
    content bytes not null,
    content_hash bytes not null,
    sig bytes not null,
    digest bytes,
    primary key (school, idx),
    unique (school, id)
  )`,
  `create index entries_by_kind on entries (school, kind, idx)`,
  `create table letters (
    school text not null,
    idx integer not null,
    slots bytes not null,
    body bytes not null,
    primary key (school, idx),
    foreign key (school, idx) references entries (school, idx)
  )`,
  `create table copies (
    school text not null,
    answer text not null,
    copy bytes not null,
    primary key (school, answer),
    foreign key (school, answer) references entries (school, id)
  )`,
  `create table tree_nodes (
    school text not null references schools,
    level integer not null,
    idx integer not null,
    hash bytes not null,
    primary key (school, level, idx)
  ) WITHOUT ORDER`,
  `create table checkpoints (
    school text not null references schools,
    size integer not null,
    root text not null,
    signature bytes not null,
    primary key (school, size)
  ) WITHOUT ORDER`,
  `create table cosignatures (
    school text not null,
    size integer not null,
    member text not null,
    time bigint not null,
    signature bytes not null,
    primary key (school, size, member),
    foreign key (school, size) references checkpoints (school, size)
  ) WITHOUT ORDER`,
  `create table queue (
    school text not null references schools,
    id text not null,
    thread text not null,
    claim text not null,
    salt bytes not null,
    sig bytes not null,
    slots bytes,
    body bytes not null,
    digest bytes not null,
    lookup bytes,
    auth_hash bytes,
    return_box bytes,
    primary key (school, id),
    unique (school, lookup)
  ) WITHOUT ORDER`,
  `create table receipts (
    school text not null references schools,
    thread text not null,
    lookup bytes not null,
    auth_hash bytes not null,
    return_box bytes not null,
    primary key (school, thread),
    unique (school, lookup)
  ) WITHOUT ORDER`,
  `create table threads (
    school text not null references schools,
    thread text not null,
    state text not null,
    primary key (school, thread)
  )`,
  `create table numbers (
    school text not null references schools,
    series text not null,
    period integer not null,
    number integer not null,
    thread text not null,
    primary key (school, series, period, number)
  )`,
  `create table accounts (
    school text not null references schools,
    account text not null,
    kind text not null,
    name text not null,
    role text,
    seat text,
    record text not null,
    card_wrap bytes,
    recovery_wrap bytes,
    recovery_auth_hash bytes,
    recipient text,
    signing_key text,
    primary key (school, account)
  )`,
  `create table invitations (
    school text not null references schools,
    account text not null,
    token_hash bytes not null,
    name text not null,
    role text not null,
    seat text not null,
    expires_at bigint not null,
    primary key (school, account),
    unique (school, token_hash)
  )`,
  `create table sessions (
    school text not null,
    token_hash bytes not null,
    account text not null,
    created_at bigint not null,
    used_at bigint not null,
    primary key (school, token_hash),
    foreign key (school, account) references accounts (school, account)
  ) WITHOUT ORDER`,
  `create table keyring (
    school text not null,
    account text not null,
    page integer not null,
    version integer not null,
    sealed bytes not null,
    primary key (school, account, page),
    foreign key (school, account) references accounts (school, account)
  )`,
  `create table ceremonies (
    school text primary key references schools,
    state text not null
  )`,
]
