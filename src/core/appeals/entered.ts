import * as v from 'valibot'
import { BoxId, EntryId, Hash, MemberId, threadId } from '../ids.ts'
import { boxOf, currentRoster, type BoardState } from '../log/board.ts'
import { entrySchema } from '../log/entry.ts'
import type { Position } from '../log/position.ts'
import { Bucket } from './receipt.ts'
import type { ThreadState } from './thread.ts'

/** How an appeal came that members enter: not through the page that encrypts for its author. */
export const enteredWays = [
  'paper',
  'phone',
  'answering-machine',
  'e-mail',
  'in-person',
  'other',
] as const
export const EnteredWay = v.picklist(enteredWays)
export type EnteredWay = v.InferOutput<typeof EnteredWay>

/**
 * A member enters an appeal that came on paper, by telephone or in person. It is sealed like a letter
 * and its id is that of the thread; sheet `sheet` of one opening has one id, so nobody enters it
 * twice. @clause S0-18 @clause S0-20
 */
export const AppealEntered = entrySchema('appeal-entered', MemberId, {
  /** The box, telephone or other channel by which it came. */
  box: BoxId,
  way: EnteredWay,
  bucket: Bucket,
  parts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
  roster: Hash,
  /** The opening at which it was taken out, and which of the letters found it is, 1 for the first. */
  opening: v.exactOptional(EntryId),
  sheet: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999))),
})
export type AppealEntered = v.InferOutput<typeof AppealEntered>

/** Why an entered appeal is refused. */
export type EnteredRefusal = 'unknown-box' | 'box-is-not-published' | 'key-is-old'

/** Why `entry` may not begin a thread, or null: it is sealed for the roster in force. */
export function refuseEntered(board: BoardState, { header }: AppealEntered): EnteredRefusal | null {
  const box = boxOf(board, header.box)
  if (box === null) return 'unknown-box'
  if (box.published === null) return 'box-is-not-published'
  return currentRoster(board)?.roster === header.roster ? null : 'key-is-old'
}

/** A thread that members began: it is open to its readers at once. */
export const foldEntered = (entry: AppealEntered, { index, leaf }: Position): ThreadState => ({
  thread: threadId(entry.id),
  box: entry.header.box,
  roster: entry.header.roster,
  received: { index, leaf, on: entry.on },
  urgentAt: null,
  entered: {
    by: entry.by,
    way: entry.header.way,
    opening: entry.header.opening ?? null,
    sheet: entry.header.sheet ?? null,
  },
  firstRead: null,
  registration: null,
  annulled: [],
  answers: [],
  muted: null,
  followUps: [],
})
