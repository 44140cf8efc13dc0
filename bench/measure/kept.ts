import { sql } from 'kysely'
import * as v from 'valibot'
import { toBase64url } from '#core/bytes.ts'
import { entryId, type SchoolId } from '#core/ids.ts'
import { openDatabase, type StoreAddress } from '#server/storage/store.ts'
import { openLedger } from '../../test/rig/ledger.ts'

/**
 * How many letters are not in the database, whole and once, although the server acknowledged them.
 *
 * @param taken - ids, each with the digest of its request.
 */
export async function countLost(
  address: StoreAddress,
  school: SchoolId,
  taken: ReadonlyMap<string, string>,
): Promise<number> {
  await using on = await openLedger(address)
  // Awaited here, because the database is closed when this function ends.
  return await on.store.read(school, async ({ entries, queue }) => {
    let lost = 0
    for (const [id, digest] of taken) {
      const letter = entryId(id)
      const places = [await entries.byId(letter), await queue.byId(letter)]
      const kept = places.flatMap((place) => (place?.digest ? [toBase64url(place.digest)] : []))
      if (kept.length !== 1 || kept[0] !== digest) lost++
    }
    return lost
  })
}

/** Bytes of SQLite pages in use, without those that the next letters will take again. */
export async function bytesInUse(address: StoreAddress): Promise<number> {
  const { db, close } = await openDatabase(address, 'maintain')
  try {
    await sql`pragma wal_checkpoint(truncate)`.execute(db)
    const pages = sql`
      select (page_count - freelist_count) * page_size as bytes
      from pragma_page_count, pragma_freelist_count, pragma_page_size
    `
    return v.parse(Bytes, (await pages.execute(db)).rows).at(0)?.bytes ?? 0
  } finally {
    await close()
  }
}

const Bytes = v.array(v.object({ bytes: v.number() }))
