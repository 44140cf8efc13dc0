import type * as v from 'valibot'
import type { BoardState } from '../log/board.ts'
import { currentRoster } from '../log/board.ts'
import { Hash, MemberId, type EntryId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import { Audience } from './audience.ts'

/**
 * A member made the key under which the records of one audience are sealed from now on. The content
 * is an age file for everyone in the audience, with all keys before this one: whoever comes later
 * reads what the commission wrote before, whoever has left reads nothing new.
 *
 * @see docs/formats/records.md
 */
export const RecordKeyMade = entrySchema('record-key-made', MemberId, {
  audience: Audience,
  /** The roster in force, for whose people it is. */
  roster: Hash,
})
export type RecordKeyMade = v.InferOutput<typeof RecordKeyMade>

/** The key in use for one audience: it is named by the entry that brought it. */
export interface RecordKey {
  readonly entry: EntryId
  readonly roster: Hash
}

/** The keys in use. */
export type RecordKeys = Readonly<Record<Audience, RecordKey | null>>

/** The keys of a commission that has written nothing yet. */
export const noRecordKeys: RecordKeys = { readers: null, everybody: null }

/** Why a key is refused. */
export type RecordKeyRefusal = 'not-the-next-version' | 'already-made'

/** Why `entry` may not bring a key, or null: there is one for each audience of each roster. */
export function refuseRecordKey(
  board: BoardState,
  { header: { audience, roster } }: RecordKeyMade,
): RecordKeyRefusal | null {
  if (currentRoster(board)?.roster !== roster) return 'not-the-next-version'
  return board.recordKeys[audience]?.roster === roster ? 'already-made' : null
}

/** The board with the key of `entry` in use. */
export const foldRecordKey = (board: BoardState, { id, header }: RecordKeyMade): BoardState => ({
  ...board,
  recordKeys: { ...board.recordKeys, [header.audience]: { entry: id, roster: header.roster } },
})

/** The key under which a record for `audience` is sealed now; null when it must be made first. */
export function recordKeyInUse(board: BoardState, audience: Audience): EntryId | null {
  const key = board.recordKeys[audience]
  return key !== null && key.roster === currentRoster(board)?.roster ? key.entry : null
}
