import { sql, type Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** The commission writes records: what their headers say, and the numbers of their papers. */
export async function record(db: Kysely<Tables>): Promise<void> {
  await sql`
    create table records (
      school text not null references schools,
      record text not null,
      state text not null,
      paper text,
      period integer,
      number integer,
      primary key (school, record),
      unique (school, paper, period, number)
    )`.execute(db)
}
