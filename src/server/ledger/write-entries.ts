import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import { hash, type ThreadId } from '#core/ids.ts'
import { currentRoster } from '#core/log/board.ts'
import { threadOfEntry, type AnyEntry } from '#core/log/entries.ts'
import { hashBytes, leafOf } from '#core/log/entry.ts'
import { extend, frontier, hashIn, rootFromFrontier } from '#core/log/tree.ts'
import { recordOfEntry } from '#core/records/fold.ts'
import type { StoredEntry } from '../storage/entries.ts'
import type { Head } from '../storage/heads.ts'
import type { Rows } from '../storage/rows.ts'
import { fold, type Projections } from './fold.ts'
import type { LogKey } from './log-key.ts'

/** An entry that was let in. */
export interface NewEntry {
  readonly entry: AnyEntry
  readonly salt: Bytes
  readonly content: Bytes
  /** Empty for the server and the administrator. */
  readonly sig: Bytes
  /** SHA-256 of the request of an author, else null. */
  readonly digest: Bytes | null
}

/** The log that is written, at this moment. */
export interface OpenLog {
  readonly rows: Rows
  readonly head: Head
  readonly origin: string
  readonly key: LogKey
  /** Seconds since 1970 UTC. */
  readonly now: number
}

/**
 * Puts `fresh` at the end of the log: entries, tree, projections and one new signed checkpoint, all in
 * the transaction of `log.rows`.
 *
 * @returns the entries with their places, in the order given, and the end of the log after them.
 */
export async function writeEntries(
  log: OpenLog,
  fresh: readonly NewEntry[],
): Promise<{ readonly stored: readonly StoredEntry[]; readonly head: Head }> {
  const stored = fresh.map((one, n) => place(one, log.head.size + n))
  await log.rows.entries.add(stored)
  await growTree(log, stored)
  return { stored, head: await project(log, stored) }
}

function place(fresh: NewEntry, index: number): StoredEntry {
  const contentHash = sha256(fresh.content)
  const leaf = leafOf({ ...fresh, contentHash })
  return { ...fresh, index, leaf, thread: threadOfEntry(fresh.entry), contentHash }
}

async function growTree(
  { rows, head, origin, key }: OpenLog,
  stored: readonly StoredEntry[],
): Promise<void> {
  const border = frontier(head.size)
  const hashes = border.map(hashIn(await rows.tree.at(border)))
  const leaves = stored.map(({ leaf }) => hashBytes(leaf))
  const tree = extend(head.size, hashes, leaves)
  await rows.tree.add(tree.nodes)
  const root = rootFromFrontier(tree.frontier)
  const signature = key.sign({ origin, size: tree.size, root })
  await rows.checkpoints.add({ size: tree.size, root: hash(toBase64url(root)), signature })
}

async function project(
  { rows, head, now }: OpenLog,
  stored: readonly StoredEntry[],
): Promise<Head> {
  const touched = new Set(stored.flatMap(({ thread }) => thread ?? []))
  const before = await rows.threads.byIds([...touched])
  const threads = new Map(before.map((state): [ThreadId, typeof state] => [state.thread, state]))
  const records = await recordsTouched(rows, stored)
  const after = fold({ board: head.board, threads, records, numbers: [] }, stored)
  await rows.threads.put([...after.threads.values()])
  await rows.records.put([...after.records.values()])
  await rows.numbers.add(after.numbers)
  const isNewRoster = currentRoster(after.board) !== currentRoster(head.board)
  const moved = {
    size: head.size + stored.length,
    board: after.board,
    rosterAt: isNewRoster ? now : head.rosterAt,
  }
  await rows.heads.move(moved)
  return moved
}

async function recordsTouched(
  rows: Rows,
  stored: readonly StoredEntry[],
): Promise<Projections['records']> {
  const ids = new Set(stored.flatMap(({ entry }) => recordOfEntry(entry) ?? []))
  const before = await rows.records.byIds([...ids])
  return new Map(before.map((state) => [state.record, state]))
}
