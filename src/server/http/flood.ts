import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { World } from '../world.ts'

/**
 * What is counted: letters sent, tries of a receipt code, tries of a password, invitation or set-up
 * code, and parts of files, of at most a megabyte each.
 */
export type FloodKind = 'letters' | 'codes' | 'passwords' | 'parts'

/** Counts in memory only, under a key that changes: no address is kept anywhere. */
export interface FloodGuard {
  /** Takes one place for `address`: null when there was one, else the seconds until there is. */
  readonly take: (kind: FloodKind, address: string) => number | null
}

interface Bucket {
  tokens: number
  /** Seconds since 1970 UTC. */
  at: number
}

const keySeconds = 30 * 60
/** More addresses than a town has schools; then the oldest counter is forgotten. */
const maxBuckets = 50_000

/**
 * Token buckets by address. A whole school shares one address, so a class that writes at once passes.
 *
 * @param lettersPerMinute - how fast the places for letters come back.
 */
export function createFloodGuard(
  { clock, random }: Pick<World, 'clock' | 'random'>,
  lettersPerMinute: number,
): FloodGuard {
  const limits = {
    letters: { burst: Math.max(60, lettersPerMinute / 2), perSecond: lettersPerMinute / 60 },
    codes: { burst: 60, perSecond: 0.5 },
    // A commission that enrols in one room asks for more than a class that reads its answers.
    passwords: { burst: 120, perSecond: 1 },
    // Thirty pupils with ten megabytes each, at once, behind one address.
    parts: { burst: 300, perSecond: 4 },
  } as const
  const buckets = new Map<string, Bucket>()
  let key = random(32)
  let keyUntil = clock() + keySeconds

  return {
    take: (kind, address) => {
      const now = clock()
      if (now >= keyUntil) {
        buckets.clear()
        key = random(32)
        keyUntil = now + keySeconds
      }
      const { burst, perSecond } = limits[kind]
      const name = createHmac('sha256', key)
        .update(`${kind} ${network(address)}`)
        .digest('base64')
      const bucket = buckets.get(name) ?? { tokens: burst, at: now }
      bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.at) * perSecond)
      bucket.at = now
      forgetOldest(buckets)
      buckets.set(name, bucket)
      if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perSecond)
      bucket.tokens--
      return null
    },
  }
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  if (buckets.size < maxBuckets) return
  const [oldest] = buckets.keys()
  if (oldest !== undefined) buckets.delete(oldest)
}

/** The /64 of an IPv6 address, which is what one customer gets, or the whole of an IPv4 address. */
function network(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const missing =
    tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length
  const all = [...groups, ...Array<string>(missing).fill('0'), ...(tail?.split(':') ?? [])]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
