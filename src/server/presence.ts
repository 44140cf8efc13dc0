import { toBase64url, type Bytes } from '#core/bytes.ts'
import { presenceSeconds, type Others, type Presence } from '#core/contract/presence.ts'
import type { MemberId } from '#core/ids.ts'
import type { World } from './world.ts'

/** Who is at which letter now. It is kept in memory only, and forgotten after 45 seconds. */
export interface PresenceBoard {
  /** `account` is there now, and nowhere else; gives back who else is. */
  readonly see: (account: MemberId, presence: Presence) => Others
  /** `account` left. */
  readonly leave: (account: MemberId) => void
}

interface Seen {
  readonly token: string
  readonly sealed: Bytes
  /** Seconds since 1970 UTC. */
  readonly at: number
}

/** One line for each person: a commission is small, and nobody reads two letters at once. */
export function createPresenceBoard({ clock }: Pick<World, 'clock'>): PresenceBoard {
  const people = new Map<MemberId, Seen>()
  const forgetTheGone = (now: number): void => {
    for (const [account, { at }] of people) if (now - at >= presenceSeconds) people.delete(account)
  }
  return {
    see: (me, { token: bytes, sealed }) => {
      const now = clock()
      const token = toBase64url(bytes)
      people.set(me, { token, sealed, at: now })
      forgetTheGone(now)
      return [...people].flatMap(([account, seen]) =>
        account !== me && seen.token === token ? [{ account, sealed: seen.sealed }] : [],
      )
    },
    leave: (account) => {
      people.delete(account)
    },
  }
}
