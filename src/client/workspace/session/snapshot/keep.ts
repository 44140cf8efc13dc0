import { toBase64url } from '#core/bytes.ts'
import { hasSeat } from '#core/log/board.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import type { Desk, UnlockedMember } from '../desk.ts'
import type { OpenedThread } from '../replica/replica.ts'
import { headOf, keptThread, type Editions } from './contents.ts'

/** Letters on one page: one changed letter means so many are sealed again. */
const lettersPerPage = 200
/** Records on one page: each may have 64 kB. */
const recordsPerPage = 16
/** Where the pages of records begin: beyond all that letters will ever need. */
export const firstRecordPage = 1_000_000

/** What is known of the pages that this device keeps. */
export interface KeptSnapshot {
  readonly editions: Editions
  /** Entries in the log when it was kept; 0 when nothing is kept. */
  readonly size: number
}

/** Nothing is kept. */
export const noSnapshot: KeptSnapshot = {
  editions: { letters: [], records: [] },
  size: 0,
}

/**
 * Keeps the checked copy of the log on an own device, sealed by the vault: the pages in which
 * something changed, then the head that names the edition of every page.
 */
export async function keepSnapshot(desk: Desk, member: UnlockedMember): Promise<void> {
  const { account, remembered, replica, head, now, vault } = member
  if (remembered === null || head === null || now === null) return
  if (head.size === member.snapshot.size) return
  const { snapshots, clock } = desk.world
  // Without a seat nothing may stay, and nothing could be continued.
  if (replica.board === null || !hasSeat(replica.board, account)) {
    member.snapshot = noSnapshot
    return snapshots.forget(account)
  }
  if (member.snapshot.size === 0) await snapshots.forget(account)
  const letters = await keepLetters(desk, member)
  const editions = { letters, records: await keepRecords(desk, member) }
  const content = headOf(replica, editions, now)
  if (content === null) return
  const sealed = await vault.sealSnapshotPage({ page: 0, edition: newEdition() }, content, [])
  await snapshots.keep(account, sealed, clock())
  replica.unkept.clear()
  replica.records.unkept.clear()
  member.snapshot = { editions, size: head.size }
}

async function keepLetters(desk: Desk, member: UnlockedMember): Promise<readonly string[]> {
  const { account, vault, replica, snapshot } = member
  const { snapshots, clock } = desk.world
  const editions = [...snapshot.editions.letters]
  const all = [...replica.threads.values()]
  const isNew = ({ state }: OpenedThread) => replica.unkept.has(state.thread)
  for (const { at, items } of changedPages(all, lettersPerPage, editions, isNew)) {
    const edition = newEdition()
    const ids = items.map(({ state }) => state.thread)
    const place = { page: at + 1, edition }
    const sealed = await vault.sealSnapshotPage(place, items.map(keptThread), ids)
    await snapshots.keep(account, sealed, clock())
    editions[at] = edition
  }
  return editions
}

async function keepRecords(desk: Desk, member: UnlockedMember): Promise<readonly string[]> {
  const { account, vault, replica, snapshot } = member
  const { snapshots, clock } = desk.world
  const editions = [...snapshot.editions.records]
  const all = [...replica.records.versions]
  const isNew = ([id]: (typeof all)[number]) => replica.records.unkept.has(id)
  for (const { at, items } of changedPages(all, recordsPerPage, editions, isNew)) {
    const edition = newEdition()
    const place = { page: firstRecordPage + at, edition }
    await snapshots.keep(account, await vault.sealSnapshotPage(place, items, []), clock())
    editions[at] = edition
  }
  return editions
}

/** Pages of `size` items that have no edition yet, or an item with something new. */
function changedPages<Item>(
  all: readonly Item[],
  size: number,
  editions: readonly string[],
  isNew: (item: Item) => boolean,
) {
  const pages: { readonly at: number; readonly items: readonly Item[] }[] = []
  for (let at = 0; at * size < all.length; at++) {
    const items = all.slice(at * size, (at + 1) * size)
    if (editions[at] === undefined || items.some(isNew)) pages.push({ at, items })
  }
  return pages
}

const newEdition = (): string => toBase64url(randomBytes(16))
