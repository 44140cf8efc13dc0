import { toBase64url } from '#core/bytes.ts'
import { hasSeat } from '#core/log/board.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import type { Desk, UnlockedMember } from '../desk.ts'
import type { OpenedThread } from '../replica/replica.ts'
import { headOf, keptThread } from './contents.ts'

/** Letters on one page: one changed letter means so many are sealed again. */
export const lettersPerPage = 200

/** What is known of the pages that this device keeps. */
export interface KeptSnapshot {
  /** Edition of every page of letters, in their order. */
  readonly editions: readonly string[]
  /** Entries in the log when it was kept; 0 when nothing is kept. */
  readonly size: number
}

/** Nothing is kept. */
export const noSnapshot: KeptSnapshot = { editions: [], size: 0 }

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
  if (member.snapshot.editions.length === 0) await snapshots.forget(account)
  const editions = [...member.snapshot.editions]
  for (const { at, threads } of pagesToKeep(member)) {
    const edition = newEdition()
    const ids = threads.map(({ state }) => state.thread)
    const place = { page: at + 1, edition }
    const sealed = await vault.sealSnapshotPage(place, threads.map(keptThread), ids)
    await snapshots.keep(account, sealed, clock())
    editions[at] = edition
  }
  const content = headOf(replica, editions, now)
  if (content === null) return
  const sealed = await vault.sealSnapshotPage({ page: 0, edition: newEdition() }, content, [])
  await snapshots.keep(account, sealed, clock())
  replica.unkept.clear()
  member.snapshot = { editions, size: head.size }
}

/** The pages that have no edition yet, or a letter with something new. */
function pagesToKeep({ replica: { threads, unkept }, snapshot: { editions } }: UnlockedMember) {
  const all = [...threads.values()]
  const pages: { readonly at: number; readonly threads: readonly OpenedThread[] }[] = []
  for (let at = 0; at * lettersPerPage < all.length; at++) {
    const page = all.slice(at * lettersPerPage, (at + 1) * lettersPerPage)
    const isKept = editions[at] !== undefined && !page.some(({ state }) => unkept.has(state.thread))
    if (!isKept) pages.push({ at, threads: page })
  }
  return pages
}

const newEdition = (): string => toBase64url(randomBytes(16))
