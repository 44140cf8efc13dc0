import * as v from 'valibot'
import { attempt } from '../indexed-db.ts'
import type { SealedThing, UnsentStore } from './store.ts'

const reading = { store: 'unsent', mode: 'readonly', durability: 'strict' } as const
const writing = { ...reading, mode: 'readwrite' } as const

/** What lies in the browser, under the account and the id. */
const Kept = v.strictObject({
  id: v.string(),
  keptAt: v.number(),
  parts: v.array(v.instance(Uint8Array<ArrayBuffer>)),
})

/**
 * Unsent things in IndexedDB. The seed of their owner alone opens them.
 *
 * @see docs/formats/member-keys.md
 */
export const indexedDbUnsent = (databases: IDBFactory): UnsentStore => ({
  async keeps() {
    // To read is allowed in more windows than to write.
    return (await attempt(databases, writing, (things) => things.count())) !== undefined
  },

  async all(account) {
    const everything = IDBKeyRange.bound([account], [account, []])
    const kept = await attempt(databases, reading, (things) => things.getAll(everything))
    const known = v.safeParse(v.array(v.unknown()), kept)
    if (!known.success) return []
    return known.output
      .flatMap((thing): readonly SealedThing[] => {
        const read = v.safeParse(Kept, thing)
        return read.success ? [read.output] : []
      })
      .toSorted((a, b) => a.keptAt - b.keptAt)
  },

  async keep(account, { id, keptAt, parts }) {
    const kept = { id, keptAt, parts: [...parts] }
    const done = await attempt(databases, writing, (things) => things.put(kept, [account, id]))
    return done !== undefined
  },

  async forget(account, id) {
    await attempt(databases, writing, (things) => things.delete([account, id]))
  },
})
