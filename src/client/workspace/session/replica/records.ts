import * as v from 'valibot'
import type { Bytes } from '#core/bytes.ts'
import type { EntryId, RecordId } from '#core/ids.ts'
import { isInAudience } from '#core/records/audience.ts'
import type { BoardState } from '#core/log/board.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import type { Position } from '#core/log/position.ts'
import { RecordData } from '#core/records/data.ts'
import { foldRecordEntry, recordOfEntry } from '#core/records/fold.ts'
import type { RecordKeyMade } from '#core/records/record-key.ts'
import { lastPaperNumber, type RecordState, type RecordWritten } from '#core/records/record.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import type { OpenedRecord, Vault } from '../../vault/vault.ts'
import type { KeptRecord } from '../api.ts'
import type { Replica } from './replica.ts'

/** Everything that was read of the records of the commission. */
export interface RecordBook {
  /** What their headers say, of records for others too. */
  readonly states: Map<RecordId, RecordState>
  /** What opened of them, oldest version first. */
  readonly versions: Map<RecordId, KeptRecord['versions']>
  /** Came in this reading and did not open yet: its key may stand further on in the log. */
  waiting: readonly SealedVersion[]
  /** Entries that brought the keys that the vault holds. */
  readonly heldKeys: Set<EntryId>
  /** Keys that had not come by the end of a reading. */
  readonly missedKeys: Set<EntryId>
  /** Records with something new since they were last kept on the device. */
  readonly unkept: Set<RecordId>
}

/** A version as the log has it. */
interface SealedVersion {
  readonly index: number
  readonly entry: RecordWritten
  readonly content: Bytes
}

/** A book without records. */
export const emptyRecordBook = (): RecordBook => ({
  states: new Map(),
  versions: new Map(),
  waiting: [],
  heldKeys: new Set(),
  missedKeys: new Set(),
  unkept: new Set(),
})

/** What the rules want to know of records when `entry` asks to be let in. */
export function knownRecord({ records: { states } }: Replica, entry: AnyEntry) {
  const id = recordOfEntry(entry)
  const paper = entry.kind === 'record-written' ? entry.header.paper : undefined
  return {
    record: (id && states.get(id)) ?? null,
    lastNumber: paper === undefined ? 0 : lastPaperNumber(states.values(), paper),
  }
}

/**
 * Takes what the header of an entry says of a record; its content waits until the page is read.
 *
 * @param board - as it was before the entry.
 */
export async function takeRecordEntry(
  replica: Replica,
  board: BoardState,
  { entry, content }: { readonly entry: AnyEntry; readonly content: Bytes },
  position: Position,
  vault: Vault,
): Promise<void> {
  const { records, me } = replica
  if (entry.kind === 'record-key-made') {
    if (isInAudience(board, entry.header.audience, me))
      await takeKeys(replica, entry, content, position.index, vault)
    return
  }
  const id = recordOfEntry(entry)
  if (id === null) return
  const state = foldRecordEntry(records.states.get(id) ?? null, entry, position)
  if (state === null) return
  records.states.set(id, state)
  records.unkept.add(id)
  if (entry.kind !== 'record-written') return
  records.waiting = [...records.waiting, { index: position.index, entry, content }]
}

/** Opens the records whose keys have come. */
export async function openRecords(replica: Replica, vault: Vault): Promise<void> {
  const { records, school } = replica
  const { waiting } = records
  if (waiting.length === 0) return
  const opened = await vault.openRecords(
    school,
    waiting.map(({ index, entry: { id, header }, content }) => ({
      entry: id,
      index,
      audience: header.audience,
      key: header.key,
      content,
    })),
  )
  records.waiting = waiting.filter((_, n) => opened[n] === null)
  for (const [n, version] of waiting.entries()) {
    const code = takeVersion(records, version, opened[n] ?? null)
    if (code !== null) replica.damaged.push({ index: version.index, code })
  }
}

/** Ends a reading: what is for others is forgotten, and which keys it would have taken is not. */
export function endRecordReading({ records }: Replica): void {
  for (const { entry } of records.waiting) records.missedKeys.add(entry.header.key)
  records.waiting = []
}

/** The records that opened, newest first. One whose last version did not open is not shown as old. */
export function showRecords({ records: { states, versions } }: Replica): readonly KeptRecord[] {
  return [...states.values()].toReversed().flatMap((state) => {
    const all = versions.get(state.record) ?? []
    const last = all.at(-1)
    return last?.entry === state.entry ? { state, data: last.data, versions: all } : []
  })
}

async function takeKeys(
  replica: Replica,
  entry: RecordKeyMade,
  content: Bytes,
  index: number,
  vault: Vault,
): Promise<void> {
  const { records, damaged } = replica
  try {
    const taken = await vault.takeRecordKeys(entry, content)
    for (const key of taken) records.heldKeys.add(key)
    // What was passed over for want of one of these keys can be read now, from the beginning.
    if (taken.some((key) => records.missedKeys.has(key))) replica.isTorn = true
  } catch (error) {
    if (!(error instanceof EnvelopeError)) throw error
    damaged.push({ index, code: error.code })
  }
}

function takeVersion(
  { versions }: RecordBook,
  { index, entry: { id, on, by, header } }: SealedVersion,
  opened: OpenedRecord | null,
): string | null {
  if (opened === null) return null
  if (opened.kind === 'damaged') return opened.code
  const data = v.safeParse(RecordData, opened.data)
  if (!data.success) return 'unknown-version'
  const before = versions.get(header.record) ?? []
  const { files } = opened
  const version = { index, entry: id, on, by, data: data.output, ...(files && { files }) }
  versions.set(
    header.record,
    [...before, version].sort((a, b) => a.index - b.index),
  )
  return null
}
