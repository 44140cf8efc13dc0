import { Kysely, PostgresDialect } from 'kysely'
import type { Tables } from './tables.ts'

const poolSize = 8

/** The database at `url`. */
export async function openPostgres(url: string): Promise<Kysely<Tables>> {
  // Loaded here: a school with SQLite never needs it, and a start should be quick.
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    types: { getTypeParser: (oid: number) => parserOf(oid) ?? pg.types.getTypeParser(oid) },
  })
  // A connection that breaks while nobody uses it has left the pool already: the next query makes a
  // new one, or fails itself. Without a listener it would end the server.
  pool.on('error', () => undefined)
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** 64-bit numbers as numbers, bytes with a buffer of their own. @see pg_type.dat of PostgreSQL */
function parserOf(oid: number): ((text: string) => unknown) | undefined {
  if (oid === 20) return Number
  return oid === 17 ? (text) => Uint8Array.from(Buffer.from(text.slice(2), 'hex')) : undefined
}
