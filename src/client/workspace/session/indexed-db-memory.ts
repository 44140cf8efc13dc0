import * as v from 'valibot'
import { fromUtf8, toBase64url, utf8 } from '#core/bytes.ts'
import { bytesOf } from '#core/contract/base64.ts'
import { Hash, type MemberId } from '#core/ids.ts'
import { labels } from '#core/labels.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import { nonceBytes } from '#crypto/encrypt/sizes.ts'
import { associate } from '#crypto/encrypt/symmetric.ts'
import type { DeviceMemory, Remembered } from './device-memory.ts'
import { attempt } from './indexed-db.ts'

const reading = { store: 'people', mode: 'readonly', durability: 'strict' } as const
const writing = { ...reading, mode: 'readwrite' } as const

/** What lies in the browser: a key that script can use and never read, and what it seals. */
const Kept = v.strictObject({
  // Named only when it is asked for: without https a browser has none.
  key: v.custom<CryptoKey>((value) => value instanceof CryptoKey),
  nonce: v.instance(Uint8Array),
  sealed: v.instance(ArrayBuffer),
})

const Inside = v.strictObject({
  v: v.literal(1),
  card: bytesOf(16),
  serverKey: v.string(),
  pins: v.strictObject({
    genesis: v.nullable(Hash),
    heads: v.array(
      v.strictObject({ size: v.pipe(v.number(), v.integer(), v.minValue(1)), root: Hash }),
    ),
  }),
})

/**
 * The memory of an own device, in IndexedDB. A browser that keeps nothing (a private window) is a
 * device that forgets: it asks for the card again.
 *
 * @see docs/formats/member-keys.md
 */
export const indexedDbMemory = (databases: IDBFactory): DeviceMemory => ({
  async recall(account) {
    const kept = await attempt(databases, reading, (people) => people.get(account))
    const known = v.safeParse(Kept, kept)
    return known.success ? open(account, known.output) : null
  },

  async remember(account, remembered) {
    const kept = await seal(account, remembered)
    await attempt(databases, writing, (people) => people.put(kept, account))
  },

  async forget(account) {
    await attempt(databases, writing, (people) => people.delete(account))
  },
})

async function seal(account: MemberId, { card, ...known }: Remembered) {
  const text = utf8(JSON.stringify({ v: 1, card: toBase64url(card), ...known }))
  const algorithm = { name: 'AES-GCM', length: 256 }
  const key = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt'])
  const nonce = randomBytes(nonceBytes)
  return { key, nonce, sealed: await crypto.subtle.encrypt(parameters(account, nonce), key, text) }
}

async function open(
  account: MemberId,
  { key, nonce, sealed }: v.InferOutput<typeof Kept>,
): Promise<Remembered | null> {
  try {
    const text = await crypto.subtle.decrypt(parameters(account, nonce), key, sealed)
    const inside = v.safeParse(
      v.pipe(v.string(), v.parseJson(), Inside),
      fromUtf8(new Uint8Array(text)),
    )
    if (!inside.success) return null
    const { v: _, ...remembered } = inside.output
    return remembered
  } catch (error) {
    // Changed by somebody: then this device does not know this person.
    if (error instanceof DOMException) return null
    throw error
  }
}

const parameters = (account: MemberId, nonce: Uint8Array) => ({
  name: 'AES-GCM',
  iv: new Uint8Array(nonce),
  additionalData: associate(labels.deviceMemory, { v: 1, account }),
})
