import { sql, type Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** What came into a box is weighed, and a thread can be muted. */
export async function weigh(db: Kysely<Tables>): Promise<void> {
  await sql`
    create table loads (
      school text not null references schools,
      kind text not null,
      letters integer not null,
      bytes bigint not null,
      primary key (school, kind)
    )`.execute(db)
  // Folded again, every thread that there is would have this.
  await sql`
    update threads set state = replace(state, ',"followUps":', ',"muted":null,"followUps":')
  `.execute(db)
}
