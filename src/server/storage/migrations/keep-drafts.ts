import { sql, type Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { bytesOn, type Engine } from './engine.ts'

/** What members begin to write is kept for them, sealed. */
export async function keepDrafts(db: Kysely<Tables>, engine: Engine): Promise<void> {
  await sql`
    create table drafts (
      school text not null,
      account text not null,
      version integer not null,
      sealed ${sql.raw(bytesOn(engine))} not null,
      primary key (school, account),
      foreign key (school, account) references accounts (school, account)
    )`.execute(db)
}
