import type { BoardItem, Feed, LeafItem, ThreadItem } from '#core/contract/entries.ts'
import type { Hash, MemberId } from '#core/ids.ts'
import { hasSeat, hasSlot, slotsIn } from '#core/log/board.ts'
import { slotBytes } from '#crypto/encrypt/sizes.ts'
import type { StoredEntry } from '../storage/entries.ts'
import type { SchoolLog } from './context.ts'
import { consistencyProof, newestNote } from './proofs.ts'

/** Items on a page, at most: with more of them the memory of the server grows, and nothing is faster. */
const maxItems = 200
/** Items that are fetched together. */
const stride = 100
/** Bytes of contents and bodies after which a page ends. */
const fullPageBytes = 4 * 1024 * 1024

/** One page of what came since. @param pinnedSize - 0 when the client keeps no checkpoint. */
export async function feed(
  log: SchoolLog,
  account: MemberId,
  from: number,
  pinnedSize: number,
): Promise<Feed> {
  const scope = await scopeOf(log, account)
  const page =
    scope === 'nothing' ? { items: [], more: false } : await itemsFrom(log, account, from, scope)
  return {
    ...page,
    checkpoint: await newestNote(log),
    consistency: await consistencyProof(log, pinnedSize),
    now: log.wall,
  }
}

/**
 * What somebody gets: everything with a slot in every letter, of threads the leaves alone for whoever
 * attends, the board without a seat. Nobody gets bytes that they can never open.
 */
type Scope = 'all' | 'leaves' | 'board'

async function scopeOf({ rows, head }: SchoolLog, account: MemberId): Promise<Scope | 'nothing'> {
  if (hasSlot(head.board, account)) return 'all'
  if (hasSeat(head.board, account)) return 'leaves'
  return (await rows.accounts.byId(account))?.kind === 'member' ? 'board' : 'nothing'
}

async function itemsFrom(
  log: SchoolLog,
  account: MemberId,
  from: number,
  scope: Scope,
): Promise<Pick<Feed, 'items' | 'more'>> {
  const items: Feed['items'] = []
  const read = scope === 'board' ? 'board' : 'all'
  let next = from
  for (let bytes = 0; items.length < maxItems && bytes < fullPageBytes;) {
    const stored = await log.rows.entries.page(next, stride, read)
    const fresh = scope === 'leaves' ? stored.map(leafOrBoard) : await itemsOf(log, account, stored)
    items.push(...fresh)
    bytes += fresh.reduce((sum, item) => sum + bytesIn(item), 0)
    next = (stored.at(-1)?.index ?? next) + 1
    if (stored.length < stride) return { items, more: false }
  }
  return { items, more: (await log.rows.entries.page(next, 1, read)).length > 0 }
}

async function itemsOf(
  log: SchoolLog,
  account: MemberId,
  stored: readonly StoredEntry[],
): Promise<readonly (BoardItem | ThreadItem)[]> {
  const letters = await lettersFor(log, account, stored)
  return stored.map((one) => {
    const { index, leaf, thread, entry, content, sig } = one
    if (thread === null) return boardItem(one)
    const item: ThreadItem = { scope: 'thread', index, leaf, thread, content, sig }
    if (entry.kind === 'follow-up-received') return { ...item, received: { entry } }
    if (entry.kind !== 'letter-received' && entry.kind !== 'appeal-entered') return item
    return { ...item, received: { entry, ...letters.get(index) } }
  })
}

const boardItem = ({ index, entry, salt, content, sig }: StoredEntry): BoardItem => ({
  scope: 'board',
  index,
  entry,
  salt,
  content,
  sig,
})

const leafOrBoard = (stored: StoredEntry): BoardItem | LeafItem =>
  stored.thread === null
    ? boardItem(stored)
    : { scope: 'leaf', index: stored.index, leaf: stored.leaf }

type LetterForMember = Pick<NonNullable<ThreadItem['received']>, 'body' | 'slot'>

/** The letters among `stored`, each with the slot of the seat that `account` had in its roster. */
async function lettersFor(
  { rows, head }: SchoolLog,
  account: MemberId,
  stored: readonly StoredEntry[],
): Promise<ReadonlyMap<number, LetterForMember>> {
  const indexesByRoster = new Map<Hash, number[]>()
  for (const { entry, index } of stored) {
    if (entry.kind !== 'letter-received' && entry.kind !== 'appeal-entered') continue
    const { roster } = entry.header
    indexesByRoster.set(roster, [...(indexesByRoster.get(roster) ?? []), index])
  }
  const letters = new Map<number, LetterForMember>()
  for (const [roster, indexes] of indexesByRoster) {
    const state = head.board.rosters.find((one) => one.roster === roster)
    const seat = state === undefined ? -1 : slotsIn(state).indexOf(account)
    const found = await rows.letters.forSeat(indexes, seat === -1 ? null : seat, slotBytes)
    for (const { index, body, slot } of found) {
      letters.set(index, slot.length === 0 ? { body } : { body, slot })
    }
  }
  return letters
}

const bytesIn = (item: Feed['items'][number]): number =>
  item.scope === 'leaf'
    ? 0
    : item.content.length + (item.scope === 'thread' ? (item.received?.body?.length ?? 0) : 0)
