import { hasSeat, hasSlot } from '#core/log/board.ts'
import type { Feed } from '#core/contract/entries.ts'
import { pinOf } from './replica/tree.ts'
import type { Done, Refused } from './api.ts'
import { isStillHere, type Desk, type UnlockedMember } from './desk.ts'
import { saveKeyRing } from './key-ring.ts'
import { LogAlarm } from './log-alarm.ts'
import { checkPublicKeys } from './public-keys.ts'
import { publish } from './publish.ts'
import { isRefused } from './refused.ts'
import { showLetters } from './replica/letters.ts'
import { emptyReplica, type Replica } from './replica/replica.ts'
import { endRecordReading } from './replica/records.ts'
import { takeItems } from './replica/take-items.ts'
import { checkHead, newestPin } from './replica/tree.ts'
import { learn } from './search.ts'
import { keepSnapshot, noSnapshot } from './snapshot/keep.ts'

/**
 * Fetches what is new in the log, checks all of it and shows it; then says so to the others: cosigns
 * the checkpoint, rewrites the key ring and pins the new head.
 *
 * @throws LogAlarm when the log contradicts what was signed or seen before.
 */
export async function synchronise(
  desk: Desk,
  member: UnlockedMember,
  isAgain = false,
): Promise<Done> {
  // Without a seat only the board comes, so that nothing can be added to what was read.
  if (member.replica.frontier === null) startOver(member)
  const { replica, vault } = member
  let coming = pageFrom(desk, replica, replica.next)
  for (;;) {
    const feed = await coming
    if (isRefused(feed)) return feed
    const last = feed.items.at(-1)
    if (feed.more && last === undefined) throw new LogAlarm('log-forked')
    // The next page is on its way while this one is opened.
    if (feed.more && last !== undefined) coming = pageFrom(desk, replica, last.index + 1)
    await takeItems(replica, feed.items, vault)
    if (feed.more) {
      tell(desk, replica, feed)
      continue
    }
    // A seat that was given between two pages: the first ones came without the threads.
    const isTornApart =
      replica.isTorn ||
      (replica.frontier === null && isSeated(member)) ||
      // Whoever attended before and reads now got leaves where the threads are.
      (replica.hasLeaves && isReading(member)) ||
      // Whoever read before and attends now keeps no letter on the screen.
      (replica.letterIndexes.length > 0 && isAttending(member))
    if (!isTornApart || isAgain) return settle(desk, member, feed)
    startOver(member)
    return synchronise(desk, member, true)
  }
}

/** Throws away what was read, to read the log from its beginning. */
export function startOver(member: UnlockedMember): void {
  const { school, account, replica } = member
  member.replica = emptyReplica(school, account, replica.pins)
  member.snapshot = noSnapshot
}

/** How far the reading is. The size is checked at its end, with the signature under it. */
function tell({ store }: Desk, { next }: Replica, { checkpoint }: Feed): void {
  const total = Number(checkpoint.split('\n')[1])
  if (next <= total) store.change({ progress: { kind: 'checking', done: next, total } })
}

/** The page of the feed that begins with `from`. Its refusal is heard by whoever awaits it. */
function pageFrom(desk: Desk, replica: Replica, from: number): Promise<Feed | Refused> {
  const page = desk.server.feed(from, newestPin(replica)?.size ?? 0)
  page.catch(() => undefined)
  return page
}

async function settle(desk: Desk, member: UnlockedMember, feed: Feed): Promise<Done> {
  const { replica } = member
  const head = await checkHead(replica, feed)
  endRecordReading(replica)
  await checkPublicKeys(desk, member)
  member.head = head
  member.now = feed.now
  const genesis = replica.board?.rosters[0]?.roster ?? replica.pins.genesis
  replica.pins = { genesis, heads: [pinOf(head)] }
  await learn(member, showLetters(replica).fresh)
  if (!isStillHere(desk, member)) return null
  publish(desk, member)
  await cosign(desk, member)
  await saveKeyRing(desk, member)
  await keepSnapshot(desk, member)
  await pinOnDevice(desk, member)
  return null
}

/** The word of this person that the checkpoint was seen here and is consistent; once for each size. */
async function cosign(desk: Desk, member: UnlockedMember): Promise<void> {
  const { head, school, vault } = member
  if (head === null || !isSeated(member) || head.size === member.cosignedSize) return
  const { size, root } = pinOf(head)
  const time = Math.floor(desk.world.clock() / 1000)
  const sig = await vault.cosign(head.note.text, time)
  const answer: Refused | null = await desk.server.cosign({ school, size, root, time, sig })
  // When the log has grown in the meantime, the next checkpoint is cosigned instead.
  if (answer === null) member.cosignedSize = size
}

async function pinOnDevice({ world }: Desk, member: UnlockedMember): Promise<void> {
  const { remembered, account, replica, head } = member
  if (remembered === null || head?.size === member.pinnedSize) return
  await world.memory.remember(account, { ...remembered, pins: replica.pins })
  member.pinnedSize = head?.size ?? 0
}

const isSeated = ({ replica: { board }, account }: UnlockedMember): boolean =>
  board !== null && hasSeat(board, account)

const isAttending = (member: UnlockedMember): boolean => isSeated(member) && !isReading(member)

const isReading = ({ replica: { board }, account }: UnlockedMember): boolean =>
  board !== null && hasSlot(board, account)
