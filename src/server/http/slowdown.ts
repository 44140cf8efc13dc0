import type { World } from '../world.ts'

/** Makes guessing a password slow, and locks nobody out. */
export interface Slowdown {
  /** Counts a try at `account`'s password and waits as long as the tries before it deserve. */
  readonly before: (account: string) => Promise<void>
  /** The password was right: nothing is held against the account any more. */
  readonly forgive: (account: string) => void
}

interface Tries {
  count: number
  /** Seconds since 1970 UTC of the last try. */
  at: number
}

const maxWaitMs = 5000
const forgottenAfterSeconds = 60
/** Accounts that are tried at once; anybody can invent ids of accounts. */
const maxAccounts = 10_000

/**
 * The nth wrong try in a row waits 100 ms · 2ⁿ, at most 5 s; one try is forgotten per minute. The
 * device sees by itself that a password was wrong, so every login that was begun and not finished
 * counts. Whoever knows the password waits too, but always gets in.
 */
export function createSlowdown({ clock, wait }: Pick<World, 'clock' | 'wait'>): Slowdown {
  const tries = new Map<string, Tries>()
  const held = (account: string): number => {
    const known = tries.get(account)
    if (known === undefined) return 0
    return Math.max(0, known.count - Math.floor((clock() - known.at) / forgottenAfterSeconds))
  }
  return {
    before: async (account) => {
      const count = held(account)
      tries.delete(account)
      const [oldest] = tries.keys()
      if (tries.size >= maxAccounts && oldest !== undefined) tries.delete(oldest)
      tries.set(account, { count: count + 1, at: clock() })
      if (count > 0) await wait(Math.min(maxWaitMs, 100 * 2 ** count))
    },
    forgive: (account) => {
      tries.delete(account)
    },
  }
}
