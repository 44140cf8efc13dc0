import { sql, type Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { bytesOn, withoutOrderOn, type Engine } from './engine.ts'

/** Version 1. `bytes` stands for the engine's own word. */
export async function begin(db: Kysely<Tables>, engine: Engine): Promise<void> {
  for (const table of tablesOfVersion1) {
    const text = table
      .replaceAll(/\bbytes\b/g, bytesOn(engine))
      .replace('WITHOUT ORDER', withoutOrderOn(engine))
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
