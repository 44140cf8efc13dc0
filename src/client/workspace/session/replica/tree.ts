import { toBase64url } from '#core/bytes.ts'
import type { Feed } from '#core/contract/entries.ts'
import { hash, type Hash } from '#core/ids.ts'
import { hasSeat, hasSlot } from '#core/log/board.ts'
import { hashBytes } from '#core/log/entry.ts'
import { verifyConsistency } from '#core/log/proof.ts'
import { extend, rootFromFrontier } from '#core/log/tree.ts'
import { verifyCheckpoint, type SignedCheckpoint } from '#crypto/encrypt/checkpoints.ts'
import { LogAlarm } from '../log-alarm.ts'
import type { Pin, Pins, Replica } from './replica.ts'
import { requireGenesis } from './rosters.ts'

/**
 * Takes the next leaf into the tree.
 *
 * @throws LogAlarm when an entry comes twice, or the log at a pinned size is not what it was.
 */
export function takeLeaf(replica: Replica, index: number, leaf: Hash): void {
  if (index < replica.next) throw new LogAlarm('log-forked')
  // Whoever has no seat gets the board only; whether that is so is known at the end of the feed.
  if (index > replica.next) replica.frontier = null
  if (replica.frontier !== null) {
    replica.frontier = extend(replica.next, replica.frontier, [hashBytes(leaf)]).frontier
  }
  replica.next = index + 1
  requirePinnedRoot(replica)
}

/**
 * Checks the newest checkpoint of a feed that was read to its end: signed by the log, grown from
 * every pinned head, and the root of exactly the entries that were read.
 *
 * @returns the checkpoint.
 * @throws LogAlarm
 * @see RFC 6962 §2.1.2; C2SP tlog-checkpoint
 */
export async function checkHead(
  replica: Replica,
  { checkpoint: note, consistency }: Pick<Feed, 'checkpoint' | 'consistency'>,
): Promise<SignedCheckpoint> {
  const { document, board } = replica
  if (document === null || board === null) throw new LogAlarm('log-forked')
  const head = await verifyCheckpoint(note, document.origin, board.school.logKey)
  if (head === null) throw new LogAlarm('log-forked')
  for (const pin of replica.pins.heads) requireGrown(pin, head)
  const last = newestPin(replica)
  if (last !== null && last.size < head.size) requireConsistent(last, head, consistency)
  requireAllEntries(replica, head)
  return head
}

/**
 * Holds a copy that may have been begun to `more` as well.
 *
 * @returns false when a pin lies within what was read: only reading it all again can check it.
 * @throws LogAlarm
 */
export function pinMore(replica: Replica, more: Pins): boolean {
  const { genesis, heads } = replica.pins
  replica.pins = { genesis: genesis ?? more.genesis, heads: [...heads, ...more.heads] }
  requireGenesis(replica)
  requirePinnedRoot(replica)
  return more.heads.every(({ size }) => size >= replica.next)
}

/** The largest head that was pinned, or null: from it the server proves that the log only grew. */
export const newestPin = ({ pins }: Replica): Pin | null =>
  pins.heads.reduce<Pin | null>((last, pin) => (last && last.size >= pin.size ? last : pin), null)

function requirePinnedRoot({ pins, next, frontier }: Replica): void {
  const here = pins.heads.filter(({ size }) => size === next)
  if (here.length === 0 || frontier === null) return
  const root = toBase64url(rootFromFrontier(frontier))
  if (here.some((pin) => pin.root !== root)) throw new LogAlarm('log-forked')
}

function requireGrown(pin: Pin, head: SignedCheckpoint): void {
  if (head.size < pin.size) throw new LogAlarm('log-rolled-back')
  if (head.size === pin.size && toBase64url(head.root) !== pin.root) {
    throw new LogAlarm('log-forked')
  }
}

function requireConsistent(pin: Pin, head: SignedCheckpoint, proof: readonly Hash[]): void {
  const isConsistent = verifyConsistency({
    size1: pin.size,
    root1: hashBytes(pin.root),
    size2: head.size,
    root2: head.root,
    proof: proof.map(hashBytes),
  })
  if (!isConsistent) throw new LogAlarm('log-rolled-back')
}

/**
 * An entry left out, changed or put elsewhere gives another root. A leaf alone gives the right one:
 * so whoever reads letters takes none.
 */
function requireAllEntries(replica: Replica, head: SignedCheckpoint): void {
  const { board, me, next, frontier, hasLeaves } = replica
  if (hasLeaves && board !== null && hasSlot(board, me)) throw new LogAlarm('log-forked')
  const mayMissThreads = board !== null && !hasSeat(board, me)
  if (frontier === null && mayMissThreads && next <= head.size) return
  const root = frontier && toBase64url(rootFromFrontier(frontier))
  if (next !== head.size || root !== toBase64url(head.root)) throw new LogAlarm('log-forked')
}

/** The pin that a checkpoint becomes once it was checked. */
export const pinOf = ({ size, root }: SignedCheckpoint): Pin => ({
  size,
  root: hash(toBase64url(root)),
})
