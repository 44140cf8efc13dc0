import type { Selectable } from 'kysely'
import type { Bytes } from '#core/bytes.ts'
import type { EntryId, ThreadId } from '#core/ids.ts'
import type { Database } from './scope.ts'
import type { Tables } from './tables.ts'

/** How the owner of a code finds a letter again. */
export interface Receipt {
  readonly thread: ThreadId
  /** HMAC of the code's lookup. */
  readonly lookup: Bytes
  readonly authHash: Bytes
  readonly returnBox: Bytes
}

/** A letter or follow-up that is durable and not yet in the log; when it came is not kept. */
export interface Waiting {
  readonly id: EntryId
  readonly thread: ThreadId
  /** Canonical JSON of the entry without what the merge adds. */
  readonly claim: string
  readonly salt: Bytes
  readonly sig: Bytes
  /** Null for a follow-up. */
  readonly slots: Bytes | null
  readonly body: Bytes
  /** SHA-256 of the request. */
  readonly digest: Bytes
  /** Null for a follow-up. */
  readonly receipt: Receipt | null
}

/** What was sent and waits outside the log. */
export const queueOf = (db: Database) => ({
  async add(waiting: Waiting): Promise<void> {
    const { receipt, ...rest } = waiting
    const row = {
      ...rest,
      lookup: receipt?.lookup ?? null,
      auth_hash: receipt?.authHash ?? null,
      return_box: receipt?.returnBox ?? null,
    }
    await db.insertInto('queue').values(row).execute()
  },

  async byId(id: EntryId): Promise<Waiting | null> {
    const query = db.selectFrom('queue').selectAll().where('id', '=', id)
    const row = await query.executeTakeFirst()
    return row === undefined ? null : fromRow(row)
  },

  /** The ids of what waits, in their own random order. */
  async ids(kind: 'letters' | 'follow-ups'): Promise<readonly EntryId[]> {
    const query = db.selectFrom('queue').select('id').orderBy('id')
    const rows = await query.where('slots', kind === 'letters' ? 'is not' : 'is', null).execute()
    return rows.map(({ id }) => id)
  },

  async clear(): Promise<void> {
    await db.deleteFrom('queue').execute()
  },

  async followUpsOf(thread: ThreadId): Promise<number> {
    const count = await db
      .selectFrom('queue')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('thread', '=', thread)
      .where('slots', 'is', null)
      .executeTakeFirstOrThrow()
    return count.count
  },
})

/** The codes of letters: in the log already, or waiting. */
export const receiptsOf = (db: Database) => ({
  async add(receipt: Receipt): Promise<void> {
    const { thread, lookup, authHash, returnBox } = receipt
    const row = { thread, lookup, auth_hash: authHash, return_box: returnBox }
    await db.insertInto('receipts').values(row).execute()
  },

  async find(lookup: Bytes): Promise<Receipt | null> {
    const merged = db.selectFrom('receipts').selectAll().where('lookup', '=', lookup)
    const waiting = db.selectFrom('queue').selectAll().where('lookup', '=', lookup)
    const row = (await merged.executeTakeFirst()) ?? (await waiting.executeTakeFirst())
    return row === undefined ? null : receiptOf(row)
  },
})

const fromRow = (row: Selectable<Tables['queue']>): Waiting => ({
  id: row.id,
  thread: row.thread,
  claim: row.claim,
  salt: row.salt,
  sig: row.sig,
  slots: row.slots,
  body: row.body,
  digest: row.digest,
  receipt: receiptOf(row),
})

function receiptOf(
  row: Pick<Selectable<Tables['queue']>, 'thread' | 'lookup' | 'auth_hash' | 'return_box'>,
): Receipt | null {
  const { thread, lookup, auth_hash: authHash, return_box: returnBox } = row
  if (lookup === null || authHash === null || returnBox === null) return null
  return { thread, lookup, authHash, returnBox }
}
