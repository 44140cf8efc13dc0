/** What an author sends, by the room that it takes. */
export const sentKinds = ['letters', 'urgent', 'follow-ups'] as const
export type SentKind = (typeof sentKinds)[number]

/** So many, and so many bytes of them. */
export interface Amount {
  readonly letters: number
  readonly bytes: number
}

/** What a box takes between two openings unless its operator says otherwise: 2 GiB. */
export const usualQuota: Amount = { letters: 1000, bytes: 2 ** 31 }

/** What came into a box since it was last emptied. */
export type Load = Readonly<Record<SentKind, Amount>>

/** A box that was emptied just now. */
export const noLoad: Load = {
  letters: { letters: 0, bytes: 0 },
  urgent: { letters: 0, bytes: 0 },
  'follow-ups': { letters: 0, bytes: 0 },
}

/** `load` with one more thing that was sent. */
export const withOneMore = (load: Load, kind: SentKind, bytes: number): Load => ({
  ...load,
  [kind]: { letters: load[kind].letters + 1, bytes: load[kind].bytes + bytes },
})

/** The part of the quota that is kept for "danger now" beside it: a flood of others does not take it. */
const reserveShare = 0.2

/** The most that one thread may send between two openings: one author does not silence the others. */
export const mostFollowUps = 20

/**
 * Whether a box takes one more of this kind. Letters that say "danger now" have a reserve beside the
 * quota, and what is left of the quota itself; follow-ups have as much room again for themselves.
 *
 * @param quota - the most that may come between two openings.
 */
export function hasRoom(kind: SentKind, load: Load, quota: Amount): boolean {
  if (kind === 'follow-ups') return share(load[kind], quota) < 1
  return fillOf(load, quota) < 1 || (kind === 'urgent' && share(load.urgent, reserveOf(quota)) < 1)
}

/** How full a box is for new letters, from 0 to 1: what goes beyond the reserve counts too. */
export function fillOf({ letters, urgent }: Load, quota: Amount): number {
  const reserve = reserveOf(quota)
  const taken = {
    letters: letters.letters + Math.max(0, urgent.letters - reserve.letters),
    bytes: letters.bytes + Math.max(0, urgent.bytes - reserve.bytes),
  }
  return Math.min(1, share(taken, quota))
}

const reserveOf = ({ letters, bytes }: Amount): Amount => ({
  letters: Math.ceil(letters * reserveShare),
  bytes: Math.ceil(bytes * reserveShare),
})

/** The fuller of both measures. */
const share = (taken: Amount, limit: Amount): number =>
  Math.max(taken.letters / limit.letters, taken.bytes / limit.bytes)
