import { sha256, type Bytes } from '#core/bytes.ts'
import type { ThreadId } from '#core/ids.ts'
import { cosignatureMessage } from '#core/log/checkpoint.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import { signingMessage } from '#core/log/entry.ts'
import { openAnchor, sealAnchor } from '#crypto/decrypt/anchor.ts'
import { openKeyRingPage, sealKeyRingPage } from '#crypto/decrypt/key-ring.ts'
import { sign } from '#crypto/decrypt/member-seed.ts'
import { sealAuthorCopy } from '#crypto/encrypt/author-copy.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { entriesKeyOf, seriesOf } from '#crypto/encrypt/letter-key.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import { sealThreadContent } from '#crypto/encrypt/thread-content.ts'
import { createLetterKeyring, type LetterKeys } from './letter-keys.ts'
import { createOwnKeyring } from './own-keys.ts'
import type { OpenedItem, Vault, Written } from './vault.ts'

/** An empty vault. In a browser it stands in a worker, in a test where the test stands. */
export function createVault(): Vault {
  const { own, methods } = createOwnKeyring()
  const letters = createLetterKeyring()

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
      const content = await sealThreadContent(entriesKey, place, entry, salt, data)
      return written(entry, salt, content)
    },

    sealCopy: async (school, copy) =>
      sealAuthorCopy(keysOf(copy.thread).answers, { ...copy, school }, copy),

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
  }
}
