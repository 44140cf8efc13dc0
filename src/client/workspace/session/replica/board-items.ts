import { sha256, type Bytes } from '#core/bytes.ts'
import type { BoardItem } from '#core/contract/entries.ts'
import { foldBoard, foundedBoard, type BoardState } from '#core/log/board.ts'
import { leafOf } from '#core/log/entry.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import { School } from '#core/school/founding.ts'
import type { Vault } from '../../vault/vault.ts'
import type { BoardEvent } from '../api.ts'
import { LogAlarm } from '../log-alarm.ts'
import { refuseHere } from './let-in.ts'
import { openingEvent } from './opening-event.ts'
import { readPublic } from './public-content.ts'
import { knownRecord, takeRecordEntry } from './records.ts'
import { regulationIn } from './regulations.ts'
import type { Replica } from './replica.ts'
import { isRosterEntry, readRoster, requireGenesis } from './rosters.ts'
import { isSigned } from './signers.ts'
import { takeLeaf } from './tree.ts'

/**
 * Reads one entry of the board: nothing of it is believed before its signature and the rules of the
 * log were checked here too. What does not hold is listed as damaged and changes nothing.
 *
 * @throws LogAlarm when it touches who may read, or contradicts what was pinned.
 */
export async function takeBoardItem(
  replica: Replica,
  item: BoardItem,
  vault: Vault,
): Promise<void> {
  const { entry, index, sig, content, salt } = item
  const leaf = leafOf({ entry, salt, sig, contentHash: sha256(content) })
  takeLeaf(replica, index, leaf)
  const { board } = replica
  const event = eventOf(replica, index, entry)
  if (board === null) {
    replica.board = found(replica, item)
  } else {
    const code = await faultOf(replica, board, item)
    if (code !== null) {
      if (isRosterEntry(board, entry)) throw new LogAlarm('roster-changed-behind-us')
      replica.damaged.push({ index, code })
      return
    }
    if (entry.kind === 'roster-changed') readRoster(replica, entry, content)
    readRegulation(replica, entry, content)
    await takeRecordEntry(replica, board, item, { index, leaf }, vault)
    replica.board = foldBoard(board, entry, { index, leaf })
    requireGenesis(replica)
  }
  replica.entries.add(entry.id)
  replica.boardEntries.push(entry.id)
  replica.events.push(event)
  if (entry.kind === 'box-opened') {
    replica.openings.push({ box: entry.header.box, index, on: entry.on })
  }
}

/** Why an entry does not count, or null. */
async function faultOf(
  replica: Replica,
  board: BoardState,
  { entry, content, sig }: BoardItem,
): Promise<string | null> {
  if (entry.school !== replica.school || replica.entries.has(entry.id)) return 'damaged'
  const refusal = refuseHere(board, null, entry, knownRecord(replica, entry))
  if (refusal !== null) return refusal
  if (entry.kind === 'regulation-changed' && regulationIn(entry, content) === null) return 'damaged'
  return (await isSigned(replica, board, { entry, content, sig })) ? null : 'signature-is-wrong'
}

function readRegulation(replica: Replica, entry: AnyEntry, content: Bytes): void {
  if (entry.kind !== 'regulation-changed') return
  const regulation = regulationIn(entry, content)
  if (regulation !== null) replica.regulations.set(entry.header.regulation, regulation)
}

/** The beginning of the log: the public document of the school, and the key of the log. */
function found(replica: Replica, { entry, content, index }: BoardItem): BoardState {
  const isBeginning =
    index === 0 && entry.kind === 'school-founded' && entry.school === replica.school
  if (!isBeginning) throw new LogAlarm('log-forked')
  const document = readPublic(School, content)
  if (document === null) throw new LogAlarm('log-forked')
  replica.document = document
  return foundedBoard(entry)
}

/** @param replica - as it is before `entry`. */
const eventOf = (replica: Replica, index: number, entry: AnyEntry): BoardEvent => ({
  index,
  on: entry.on,
  by: entry.by,
  kind: entry.kind,
  ...(entry.kind === 'key-recovered' ? { way: entry.header.way } : {}),
  ...(entry.kind === 'box-opened' ? { opening: openingEvent(replica, entry) } : {}),
})
