import type { Feed, ThreadItem } from '#core/contract/entries.ts'
import type { Vault } from '../../vault/vault.ts'
import { takeBoardItem } from './board-items.ts'
import type { Replica } from './replica.ts'
import { openRecords } from './records.ts'
import { prepare } from './sealed-items.ts'
import { takeSheetOfOthers } from './sheets-of-others.ts'
import { takeThreadItem } from './thread-items.ts'
import { takeLeaf } from './tree.ts'

/**
 * Reads one page of the feed, in the order of the log.
 *
 * @throws LogAlarm when the log contradicts itself, or what was pinned.
 */
export async function takeItems(
  replica: Replica,
  items: Feed['items'],
  vault: Vault,
): Promise<void> {
  // Opened together: every question to the vault crosses to its worker and back.
  let together: ThreadItem[] = []
  for (const item of items) {
    if (item.scope === 'thread') {
      together.push(item)
      continue
    }
    await takeThreadItems(replica, together, vault)
    together = []
    if (item.scope === 'board') await takeBoardItem(replica, item, vault)
    else {
      takeLeaf(replica, item.index, item.leaf)
      replica.hasLeaves = true
    }
  }
  await takeThreadItems(replica, together, vault)
  await openRecords(replica, vault)
}

async function takeThreadItems(
  replica: Replica,
  items: readonly ThreadItem[],
  vault: Vault,
): Promise<void> {
  const prepared = items.map((item) => ({ item, asked: prepare(replica, item) }))
  const sealed = prepared.flatMap(({ asked }) =>
    asked === null || asked.kind === 'damaged' ? [] : [asked],
  )
  const answers = (sealed.length === 0 ? [] : await vault.open(sealed)).values()
  for (const { item, asked } of prepared) {
    takeLeaf(replica, item.index, item.leaf)
    const begun = item.received?.entry.kind
    if (begun === 'letter-received' || begun === 'appeal-entered') {
      replica.letterIndexes.push(item.index)
    }
    const opened =
      asked === null || asked.kind === 'damaged' ? asked : (answers.next().value ?? null)
    if (opened === null) await takeSheetOfOthers(replica, item)
    if (opened === null || !isReadable(replica, item, opened.kind)) continue
    const code =
      opened.kind === 'damaged' ? opened.code : await takeThreadItem(replica, item, opened)
    if (code !== null) replica.damaged.push({ index: item.index, code })
  }
}

/** What belongs to a letter that could not be read is passed over: the letter itself is listed. */
const isReadable = ({ threads }: Replica, { thread }: ThreadItem, kind: string): boolean =>
  kind === 'letter' || kind === 'damaged' || threads.has(thread)
