import * as v from 'valibot'
import type { PlainDate } from '../calendar/plain-date.ts'
import { EntryId, MemberId, RecordId, type Hash } from '../ids.ts'
import type { BoardState } from '../log/board.ts'
import { entrySchema } from '../log/entry.ts'
import type { Position } from '../log/position.ts'
import { Audience } from './audience.ts'
import { PaperNumber } from './paper-number.ts'
import { recordKeyInUse } from './record-key.ts'

const Version = v.pipe(v.number(), v.integer(), v.minValue(1))

/**
 * The commission writes something down: an opening, minutes, an order. What it is and what it says
 * is sealed for its audience. Written anew, it is a later version; no version is ever lost.
 *
 * @see docs/formats/records.md
 */
export const RecordWritten = entrySchema('record-written', MemberId, {
  record: RecordId,
  /** 1, then one more each time. */
  version: Version,
  audience: Audience,
  /** The entry that brought the key under which the content is sealed. */
  key: EntryId,
  /** The number that the paper bears; once given, every later version has the same. */
  paper: v.exactOptional(PaperNumber),
  /** Nothing is written after it: it can only be signed. */
  closes: v.boolean(),
})
export type RecordWritten = v.InferOutput<typeof RecordWritten>

/** A record as the headers tell it: no word of what it says. */
export interface RecordState {
  readonly record: RecordId
  readonly audience: Audience
  /** The version that stands. */
  readonly version: number
  readonly entry: EntryId
  readonly leaf: Hash
  readonly by: MemberId
  readonly on: PlainDate
  readonly paper: PaperNumber | null
  readonly isClosed: boolean
  /** Who signed the version that stands, and when. */
  readonly signatures: readonly { readonly by: MemberId; readonly on: PlainDate }[]
}

/** Why a record is refused. */
export type RecordRefusal = 'record-moved-on' | 'record-is-closed' | 'key-is-old' | 'number-taken'

/**
 * Why `entry` is refused, or null. `record-moved-on` means that somebody wrote it anew meanwhile,
 * `number-taken` and `key-is-old` that the next number or the new key will do.
 *
 * @param last - the last number of the paper and period that it names, 0 when there is none.
 */
export function refuseRecord(
  board: BoardState,
  record: RecordState | null,
  last: number,
  { header }: RecordWritten,
): RecordRefusal | null {
  if (record?.isClosed) return 'record-is-closed'
  if (header.version !== (record?.version ?? 0) + 1) return 'record-moved-on'
  if (record !== null && record.audience !== header.audience) return 'record-moved-on'
  if (header.key !== recordKeyInUse(board, header.audience)) return 'key-is-old'
  const given = record?.paper ?? null
  if (given !== null) return samePaper(given, header.paper) ? null : 'number-taken'
  return header.paper === undefined || header.paper.number === last + 1 ? null : 'number-taken'
}

/** The record with this version; signatures under an older one do not count for it. */
export function foldRecord(entry: RecordWritten, { leaf }: Position): RecordState {
  const { record, audience, version, paper, closes } = entry.header
  return {
    record,
    audience,
    version,
    entry: entry.id,
    leaf,
    by: entry.by,
    on: entry.on,
    paper: paper ?? null,
    isClosed: closes,
    signatures: [],
  }
}

/** The last number of a paper in a period among `records`, 0 when there is none. */
export function lastPaperNumber(
  records: Iterable<RecordState>,
  { paper, period }: Pick<PaperNumber, 'paper' | 'period'>,
): number {
  let last = 0
  for (const { paper: given } of records)
    if (given?.paper === paper && given.period === period) last = Math.max(last, given.number)
  return last
}

const samePaper = (a: PaperNumber, b: PaperNumber | undefined): boolean =>
  a.paper === b?.paper && a.period === b.period && a.number === b.number
