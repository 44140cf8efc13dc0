import { sql } from 'kysely'
import { openDatabase, type StoreAddress } from '#server/storage/store.ts'
import { freshFolder } from '../rig/fresh-folder.ts'
import { freshDatabase } from '../rig/postgres.ts'

/** The databases that Senim knows: every promise about storage is tried on both. */
export const engines = ['sqlite', 'postgres'] as const
export type Engine = (typeof engines)[number]

/** An empty place for a store; `await using` removes it. */
export async function freshAddress(
  engine: Engine,
): Promise<AsyncDisposable & { readonly address: StoreAddress }> {
  const folder = await freshFolder('store')
  if (engine === 'sqlite') return { address: { folder: folder.path }, ...disposing(folder) }
  const database = await freshDatabase()
  return {
    address: { folder: folder.path, databaseUrl: database.url },
    [Symbol.asyncDispose]: async () => {
      await database.drop()
      await folder[Symbol.asyncDispose]()
    },
  }
}

const disposing = (folder: AsyncDisposable): AsyncDisposable => ({
  [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
})

/** Marks the database as one of a Senim that does not exist yet. */
export async function pretendNewer(address: StoreAddress): Promise<void> {
  const { db, close } = await openDatabase(address, 'maintain')
  await sql`insert into schema_version (version) values (999)`.execute(db)
  await close()
}
