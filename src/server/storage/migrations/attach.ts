import { sql, type Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { bytesOn, withoutOrderOn, type Engine } from './engine.ts'

/** Files can be attached; how large a part is stands beside it, so that counting reads no part. */
export async function attach(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const withoutOrder = sql.raw(withoutOrderOn(engine))
  await sql`
    create table parts (
      school text not null references schools,
      owner text not null,
      hash text not null,
      n integer,
      thread text,
      size integer not null,
      staged_at bigint,
      primary key (school, owner, hash)
    ) ${withoutOrder}`.execute(db)
  await sql`
    create index parts_staged on parts (school, staged_at, size) where staged_at is not null
  `.execute(db)
  await sql`
    create table part_bytes (
      school text not null,
      owner text not null,
      hash text not null,
      bytes ${sql.raw(bytesOn(engine))} not null,
      primary key (school, owner, hash),
      foreign key (school, owner, hash) references parts (school, owner, hash) on delete cascade
    ) ${withoutOrder}`.execute(db)
}
