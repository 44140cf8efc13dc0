import { sha256, type Bytes } from '#core/bytes.ts'
import type { ThreadId } from '#core/ids.ts'
import { cosignatureMessage } from '#core/log/checkpoint.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import { signingMessage } from '#core/log/entry.ts'
import { createWordIndex } from '#core/search/word-index.ts'
import { openAnchor, sealAnchor } from '#crypto/decrypt/anchor.ts'
import { openDrafts, sealDrafts } from '#crypto/decrypt/drafts.ts'
import { openKeyRingPage, sealKeyRingPage } from '#crypto/decrypt/key-ring.ts'
import { sign } from '#crypto/decrypt/member-seed.ts'
import { openSnapshotPage, sealSnapshotPage, type LetterKeys } from '#crypto/decrypt/snapshot.ts'
import { openUnsent, sealUnsent } from '#crypto/decrypt/unsent.ts'
import { sealAuthorCopy } from '#crypto/encrypt/author-copy.ts'
import { sealAppeal } from '#crypto/encrypt/entered-appeal.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { entriesKeyOf, seriesOf } from '#crypto/encrypt/letter-key.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import { sealThreadContent } from '#crypto/encrypt/thread-content.ts'
import { createAttachedFiles } from './attached-files.ts'
import { createLetterKeyring } from './letter-keys.ts'
import { createOwnKeyring } from './own-keys.ts'
import { createRecordKeyring } from './record-keys.ts'
import { companionsIn, presenceOf } from './presence.ts'
import type { OpenedItem, Vault, Written } from './vault.ts'

/** An empty vault. In a browser it stands in a worker, in a test where the test stands. */
export function createVault(): Vault {
  const { own, methods } = createOwnKeyring()
  const letters = createLetterKeyring()
  const records = createRecordKeyring()
  const attached = createAttachedFiles((thread) =>
    thread === null ? records.files() : (letters.keysOf(thread)?.files ?? []),
  )
  const words = createWordIndex<ThreadId>()

  const keysOf = (thread: ThreadId): LetterKeys => {
    const keys = letters.keysOf(thread)
    // The screens show only letters that were opened; nobody else is told why not.
    if (keys === null) throw new EnvelopeError('not-for-you')
    return keys
  }

  async function written(entry: AnyEntry, salt: Bytes, content: Bytes): Promise<Written> {
    const sig = await sign(own().seed, signingMessage(entry, sha256(content)))
    return { salt, content, sig }
  }

  return {
    ...methods,
    ...attached.methods,

    async open(items) {
      const opened: (OpenedItem | null)[] = []
      // One after the other: an answer opens only with the keys of the letter before it.
      for (const item of items) opened.push(await letters.open(own(), item))
      return opened
    },

    sign: (entry, content) => written(entry, randomBytes(32), content),

    async writeInThread(entry, data) {
      const { thread } = entry.header
      const salt = randomBytes(32)
      const place = { school: entry.school, thread }
      const entriesKey = entriesKeyOf(keysOf(thread).key)
      const files = attached.of(entry.id)
      const all = files === undefined ? data : { ...Object(data), files }
      const content = await sealThreadContent(entriesKey, place, entry, salt, all)
      return written(entry, salt, content)
    },

    async enterAppeal(draft) {
      const files = attached.of(draft.entry.id)
      const { content, ...appeal } = await sealAppeal({ ...draft, ...(files && { files }) })
      const { sig } = await written(appeal.entry, appeal.salt, content)
      return { ...appeal, sig }
    },

    async sealCopy(school, copy) {
      const files = attached.of(copy.answer)
      const all = files === undefined ? copy : { ...copy, files }
      return sealAuthorCopy(keysOf(copy.thread).answers, { ...copy, school }, all)
    },

    makeRecordKey: async (entry, recipients) =>
      written(entry, randomBytes(32), await records.make(entry, recipients)),

    takeRecordKeys: (entry, content) => records.take(own(), entry, content),

    writeRecord: async (entry, data) =>
      written(entry, randomBytes(32), await records.seal(entry, data, attached.of(entry.id))),

    openRecords: (school, sealed) =>
      Promise.all(sealed.map((record) => records.open(school, record))),

    seriesOf: async (thread) => seriesOf(keysOf(thread).key),

    cosign: (checkpoint, time) => sign(own().seed, cosignatureMessage(checkpoint, time)),

    openAnchor: ({ version, bytes }) => openAnchor(own().seed, own().account, version, bytes),

    sealAnchor: (version, anchor) => sealAnchor(own().seed, own().account, version, anchor),

    async loadKeyRing(pages) {
      const { seed, account } = own()
      const readable: number[] = []
      for (const { page, version, bytes } of pages) {
        try {
          letters.remember(await openKeyRingPage(seed, { account, page, version }, bytes))
          readable.push(page)
        } catch (error) {
          // A key ring is a cache: the slots give every key again, and the page is rewritten.
          if (!(error instanceof EnvelopeError)) throw error
        }
      }
      return readable
    },

    sealKeyRingPage: (page, version, threads) =>
      sealKeyRingPage(
        own().seed,
        { account: own().account, page, version },
        threads.flatMap((thread) => letters.keysOf(thread) ?? []),
      ),

    sealDrafts: (version, drafts) =>
      sealDrafts(own().seed, own().account, version, { v: 1, drafts: [...drafts] }),

    async openDrafts({ version, bytes }) {
      return (await openDrafts(own().seed, own().account, version, bytes)).drafts
    },

    presenceAt: (thread, on, doing) => presenceOf(keysOf(thread).key, own().account, on, doing),

    companionsAt: (thread, on, others) => companionsIn(keysOf(thread).key, on, others),

    async sealSnapshotPage(place, content, threads) {
      const { seed, account } = own()
      const keys = threads.flatMap((thread) => letters.keysOf(thread) ?? [])
      const held = place.page === 0 ? records.held() : { recordKeys: [], recordFiles: [] }
      const page = { keys, ...held, content }
      const bytes = await sealSnapshotPage(seed, { account, ...place }, page)
      return { ...place, bytes }
    },

    async openSnapshotPage({ page, edition, bytes }) {
      const { seed, account } = own()
      const opened = await openSnapshotPage(seed, { account, page, edition }, bytes)
      letters.takeBack(opened.keys)
      records.takeBack(opened)
      return opened.content
    },

    async sealUnsent(id, parts) {
      const { seed, account } = own()
      return Promise.all(parts.map((bytes, part) => sealUnsent(seed, { account, id, part }, bytes)))
    },

    async openUnsent(id, parts) {
      const { seed, account } = own()
      return Promise.all(parts.map((bytes, part) => openUnsent(seed, { account, id, part }, bytes)))
    },

    async learn(learnt) {
      for (const { thread, text } of learnt) words.learn(thread, text)
    },

    search: async (query) => words.find(query),
  }
}
