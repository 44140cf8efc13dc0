import type { RecordId } from '../ids.ts'
import type { AnyEntry } from '../log/entries.ts'
import type { Position } from '../log/position.ts'
import { foldRecord, type RecordState } from './record.ts'
import { foldRecordSignature } from './record-signature.ts'

/** The record that `entry` belongs to, or null. */
export const recordOfEntry = (entry: AnyEntry): RecordId | null =>
  entry.kind === 'record-written' || entry.kind === 'record-signed' ? entry.header.record : null

/** The record after `entry`, or null while there is none. */
export function foldRecordEntry(
  record: RecordState | null,
  entry: AnyEntry,
  position: Position,
): RecordState | null {
  if (entry.kind === 'record-written') return foldRecord(entry, position)
  if (entry.kind === 'record-signed') return record && foldRecordSignature(record, entry)
  return record
}
