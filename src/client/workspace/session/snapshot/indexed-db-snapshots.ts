import * as v from 'valibot'
import type { MemberId } from '#core/ids.ts'
import { attempt } from '../indexed-db.ts'
import type { SnapshotStore } from './store.ts'

const reading = { store: 'snapshots', mode: 'readonly', durability: 'relaxed' } as const
const writing = { ...reading, mode: 'readwrite' } as const

/** What lies in the browser, beside its key: the account and the number of the page. */
const Kept = v.strictObject({
  edition: v.string(),
  bytes: v.instance(Uint8Array<ArrayBuffer>),
  /** Milliseconds since 1970 UTC. */
  keptAt: v.number(),
})

/**
 * The sealed pages of an own device, in IndexedDB. The seed of their owner alone opens them.
 *
 * @see docs/formats/member-keys.md
 */
export const indexedDbSnapshots = (databases: IDBFactory): SnapshotStore => ({
  async read(account, page) {
    const kept = await attempt(databases, reading, (pages) => pages.get([account, page]))
    const known = v.safeParse(Kept, kept)
    if (!known.success) return null
    const { edition, bytes } = known.output
    return { page, edition, bytes }
  },

  async keep(account, { page, edition, bytes }, keptAt) {
    const kept = { edition, bytes, keptAt }
    await attempt(databases, writing, (pages) => pages.put(kept, [account, page]))
  },

  async forget(account) {
    await attempt(databases, writing, (pages) => pages.delete(allOf(account)))
  },

  async forgetOlder(time) {
    await attempt(databases, writing, (pages) => {
      const cursor = pages.openCursor()
      cursor.addEventListener('success', () => {
        const { result: here } = cursor
        if (here === null) return
        const kept = v.safeParse(Kept, here.value)
        // The first page of a person is the head, written last and with every change.
        const [account] = v.parse(Key, here.key)
        if (!kept.success || kept.output.keptAt < time) pages.delete(allOf(account))
        here.continue([account, Infinity])
      })
      return cursor
    })
  },
})

const Key = v.strictTuple([v.string(), v.number()])

/** Every page of one person: an array sorts after every number. */
const allOf = (account: MemberId | string): IDBKeyRange =>
  IDBKeyRange.bound([account], [account, []])
