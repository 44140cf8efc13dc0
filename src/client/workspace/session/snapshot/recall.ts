import * as v from 'valibot'
import { fromBase64url, toBase64url } from '#core/bytes.ts'
import { rootFromFrontier } from '#core/log/tree.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { isStillHere, type Desk, type UnlockedMember } from '../desk.ts'
import { publish } from '../publish.ts'
import type { OpenedThread, Pins } from '../replica/replica.ts'
import { showLetters } from '../replica/letters.ts'
import { learn } from '../search.ts'
import {
  replicaFrom,
  SnapshotHead,
  SnapshotLetters,
  SnapshotRecords,
  threadFrom,
} from './contents.ts'
import { firstRecordPage } from './keep.ts'

/** So many letters are shown as soon as they are there. */
const firstRows = 100

/**
 * Shows what this device kept of the checked log, the newest letters at once, before anything new is
 * fetched. A snapshot that does not end exactly at the head that was pinned with it, or of which one
 * page does not open, is thrown away whole.
 */
export async function recallSnapshot(desk: Desk, member: UnlockedMember): Promise<void> {
  const { account, remembered } = member
  if (remembered === null) return
  const head = await recallHead(desk, member, remembered.pins)
  const isWhole = head !== null && (await recallLetters(desk, member, head))
  if (!isWhole) await desk.world.snapshots.forget(account)
}

async function recallHead(
  desk: Desk,
  member: UnlockedMember,
  pins: Pins,
): Promise<SnapshotHead | null> {
  const content = await recallPage(desk, member, 0, null)
  const read = v.safeParse(SnapshotHead, content)
  return read.success && isPinned(read.output, pins) ? read.output : null
}

/** Whether the snapshot ends where this device has pinned the log. */
function isPinned({ next, frontier, board }: SnapshotHead, { genesis, heads }: Pins): boolean {
  const root = toBase64url(rootFromFrontier(frontier.map((node) => fromBase64url(node))))
  const isHead = heads.length === 1 && heads[0]?.size === next && heads[0].root === root
  return isHead && (board.rosters[0]?.roster ?? null) === genesis
}

/** @returns false when a page is missing or damaged: then the copy is as it was before. */
async function recallLetters(
  desk: Desk,
  member: UnlockedMember,
  head: SnapshotHead,
): Promise<boolean> {
  const { replica: before } = member
  const pages: (readonly OpenedThread[])[] = []
  const records = await recallRecords(desk, member, head)
  if (records === null) return false
  const take = () => {
    member.replica = replicaFrom(before, head, pages.flat(), records)
    member.now = head.now
  }
  let count = 0
  for (let page = head.pages.length; page > 0; page--) {
    const threads = await recallThreads(desk, member, page, head.pages[page - 1] ?? '')
    if (threads === null) {
      member.replica = before
      return false
    }
    pages.unshift(threads)
    const isFirst = count < firstRows && count + threads.length >= firstRows
    count += threads.length
    if (page === 1) break
    if (isFirst) {
      take()
      // They are learnt with the others, from the whole copy: the rows do not wait for it.
      showLetters(member.replica)
      show(desk, member)
    }
    desk.store.change({ progress: { kind: 'recalling', done: count, total: head.letters } })
  }
  take()
  await learn(member, showLetters(member.replica).fresh)
  show(desk, member)
  member.snapshot = {
    editions: { letters: head.pages, records: head.recordPages },
    size: head.next,
  }
  return true
}

function show(desk: Desk, member: UnlockedMember): void {
  if (isStillHere(desk, member)) publish(desk, member)
}

async function recallRecords(
  desk: Desk,
  member: UnlockedMember,
  { recordPages }: SnapshotHead,
): Promise<SnapshotRecords | null> {
  const records: SnapshotRecords = []
  for (const [at, edition] of recordPages.entries()) {
    const content = await recallPage(desk, member, firstRecordPage + at, edition)
    const read = v.safeParse(SnapshotRecords, content)
    if (!read.success) return null
    records.push(...read.output)
  }
  return records
}

async function recallThreads(
  desk: Desk,
  member: UnlockedMember,
  page: number,
  edition: string,
): Promise<readonly OpenedThread[] | null> {
  const content = await recallPage(desk, member, page, edition)
  const read = v.safeParse(SnapshotLetters, content)
  return read.success ? read.output.map(threadFrom) : null
}

/** The content of a page, or null when there is none of this edition, or it does not open. */
async function recallPage(
  { world }: Desk,
  { account, vault }: UnlockedMember,
  page: number,
  edition: string | null,
): Promise<unknown> {
  const sealed = await world.snapshots.read(account, page)
  if (sealed === null || (edition !== null && sealed.edition !== edition)) return null
  try {
    return await vault.openSnapshotPage(sealed)
  } catch (error) {
    if (error instanceof EnvelopeError) return null
    throw error
  }
}
